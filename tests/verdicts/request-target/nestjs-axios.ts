// @ts-nocheck: the packages are not installed.
// packages: @nestjs/common@^12.0.0, @nestjs/axios@^12.0.0
import { Controller, Get, Injectable, Param, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class Feeds {
  constructor(private readonly http: HttpService) {}

  async load(url: string) {
    const { data } = await firstValueFrom(this.http.get(url)); // ✗
    await firstValueFrom(this.http.post(url, { seen: true })); // ✗
    await this.http.axiosRef.head(url); // ✗
    return data;
  }

  send(url: string) {
    this.http.request({ method: 'get', url }).subscribe(); // ✗
    this.http.post('https://feeds.example', { url }).subscribe(); // ✓
  }

  own(id: string) {
    return this.http.get(`https://feeds.example/${encodeURIComponent(id)}`); // ✓
  }
}

@Controller('feeds')
export class FeedController {
  constructor(private readonly feeds: Feeds) {}

  @Get()
  load(@Query('url') url: string) {
    this.feeds.send(url);
    return this.feeds.load(url);
  }

  @Get(':id')
  own(@Param('id') id: string) {
    return this.feeds.own(id);
  }
}

export const standalone = (url: string) => new HttpService().delete(url); // ?
