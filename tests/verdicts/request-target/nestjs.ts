// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Controller, Get, Param, ParseIntPipe, Post, Body, Query } from '@nestjs/common';
import axios from 'axios';

@Controller('links')
export class LinksController {
  @Get('preview')
  preview(@Query('url') url: string) {
    return axios.get(url); // ✗
  }

  @Get(':id')
  user(@Param('id', ParseIntPipe) id: number) {
    return axios.get(`https://api.example.com/users/${id}`); // ✓
  }

  @Post('listed')
  listed(@Body('url') url: string) {
    if (!['https://a.example.com', 'https://b.example.com'].includes(url)) return null;
    return fetch(url); // ✓
  }
}
