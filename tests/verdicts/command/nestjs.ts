// @ts-nocheck: the packages are not installed.
import { exec, execFile, spawn } from 'child_process';
import { Body, Controller, Get, Injectable, Param, ParseIntPipe, Post, Query } from '@nestjs/common';

@Injectable()
export class Converter {
  convert(file: string) {
    exec(`soffice --convert-to pdf ${file}`); // ?
    execFile('soffice', ['--convert-to', 'pdf', file]); // ✓
  }

  page(number: number) {
    exec(`pdftoppm -f ${number} in.pdf`); // ✓ ts
  }
}

@Controller('jobs')
export class JobsController {
  @Post()
  start(@Body() body: { name: string }, @Query('shell') shell: string) {
    exec('nice ' + body.name); // ✗
    spawn(shell, ['-c', 'true']); // ✗
    return { started: true };
  }

  @Get(':pid')
  status(@Param('pid', ParseIntPipe) pid: number) {
    exec(`ps -p ${pid}`); // ✓
    return { pid };
  }

  @Get('raw/:pid')
  raw(@Param('pid') pid: number) {
    exec(`ps -p ${pid}`); // ? ts – a pipe of another file may convert it
    return { pid };
  }
}
