// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import { Controller, createParamDecorator, type ExecutionContext, Get, ParseIntPipe } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

export const Domain = createParamDecorator((data: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest();
  return request.query.domain;
});
const Page = createParamDecorator((data, context) => Number(context.switchToHttp().getRequest().query.page));
const Tenant = createParamDecorator((data: string, context: ExecutionContext) => tenantOf(context.switchToHttp().getRequest()));

@Controller('dig')
export class DigController {
  constructor(private readonly config: ConfigService) {}

  @Get()
  dig(@Domain() domain: string, @Page() page: number, @Tenant() tenant: string) {
    exec(`dig ${domain}`); // ✗
    exec(`dig ${domain.length} ${page}`); // ✓
    exec(`dig ${tenant}`); // ?
  }

  @Get('number')
  number(@Domain(ParseIntPipe) port: number) {
    exec(`lsof -i :${port}`); // ✓
  }

  @Get('own')
  own() {
    exec(`dig ${this.config.get('DOMAIN')}`); // ✓
    exec(`dig ${this.config.getOrThrow<string>('DOMAIN')}`); // ✓
    exec(`dig ${new ConfigService().get('DOMAIN')}`); // ✓
  }
}
