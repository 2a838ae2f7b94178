// @ts-nocheck: the packages are not installed.
import { Body, Controller, Get, Injectable, Param, Post } from '@nestjs/common';

@Injectable()
export class Rules {
  evaluate(rule: string) {
    return new Function(`return ${rule}`)(); // ?
  }

  scale(factor: number) {
    return eval(`10 * ${factor}`); // ✓ ts
  }
}

@Controller('rules')
export class RulesController {
  private readonly rules = new Rules();

  @Post()
  run(@Body('rule') rule: string) {
    return eval(rule); // ✗
  }

  @Get(':name')
  async one(@Param('name') name: string) {
    await import(`../rules/${name}`); // ✗
    this.rules[name](); // ✗
    return this[name]; // ✓
  }
}
