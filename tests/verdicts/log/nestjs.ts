// @ts-nocheck: the packages are not installed.
import { Body, ConsoleLogger, Controller, Headers, Logger, Post, type LoggerService } from '@nestjs/common';
import { LoggerModule, PinoLogger } from 'nestjs-pino';

const redacting = new ConsoleLogger({ json: true, redact: ['password'] });
export const module = LoggerModule.forRoot({ pinoHttp: { redact: ['rrn'] } });

@Controller('members')
export class Members {
  private readonly logger = new Logger(Members.name);

  constructor(private readonly service: LoggerService, private readonly pino: PinoLogger) {}

  @Post('join')
  join(@Body() dto: any, @Headers('authorization') caller: string) {
    this.logger.log(`회원가입 ${dto.주민등록번호}`); // ✗
    this.logger.log(`회원가입 ${dto.주민등록번호길이}`); // ✓
    this.logger.warn(`mail ${dto.email}`); // ✗
    this.logger.debug(dto); // ✗ – a number of the government is read from it
    this.logger.debug(caller); // ✗
    this.service.error(`bad ${dto.password}`); // ✗ ts
    this.pino.info({ rrn: dto.rrn }, 'x'); // ✓
    this.pino.info({ password: dto.password }, 'x'); // ✗
    redacting.log({ password: dto.password }); // ✓
    Logger.log(`key ${dto.privateKey}`); // ✗
  }
}
