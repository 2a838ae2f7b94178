// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Res, StreamableFile, UploadedFile } from '@nestjs/common';

@Controller('files')
export class FilesController {
  @Get(':name')
  read(@Param('name') name: string) {
    return new StreamableFile(createReadStream(join(process.cwd(), 'files', name))); // ✗
  }

  @Get('by-id/:id')
  readById(@Param('id', ParseUUIDPipe) id: string) {
    return new StreamableFile(createReadStream(join(process.cwd(), 'files', id))); // ✓
  }

  @Get('checked')
  readChecked(@Query('name') name: string) {
    if (name.includes('..')) return null;
    return new StreamableFile(createReadStream(join(process.cwd(), 'files', name))); // ✓
  }

  @Get('sent/:name')
  send(@Param('name') name: string, @Res() res) {
    res.sendFile(name, { root: 'files' }); // ✓
    res.sendFile(join(__dirname, name)); // ✗
  }

  @Post()
  store(@UploadedFile() file) {
    return createReadStream(join('files', file.originalname)); // ? – multer takes the directories off, unless it is told to keep them
  }
}
