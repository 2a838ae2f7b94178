// @ts-nocheck: the packages are not installed.
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { MongoClient } from 'mongodb';

const members = new MongoClient('mongodb://localhost').db().collection('members');

@Controller('members')
export class MembersController {
  @Post('login')
  login(@Body() body) {
    return members.findOne({ name: body.name, password: String(body.password) }); // ✗
  }

  @Post('typed')
  typed(@Body('name') name: string) {
    return members.findOne({ name }); // ✗ – an annotation checks nothing
  }

  @Get(':id')
  find(@Param('id') id, @Query('name') name, @Body('team', ParseUUIDPipe) team) {
    members.findOne({ team }); // ✓
    members.findOne({ name: String(name) }); // ✓
    return members.findOne({ id }); // ✓
  }

  @Post('checked')
  checked(@Body('name') name) {
    if (typeof name !== 'string') throw new Error('name');
    return members.findOne({ name }); // ✓
  }
}
