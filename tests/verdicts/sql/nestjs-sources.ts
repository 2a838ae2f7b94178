// @ts-nocheck: the packages are not installed.
import { Controller, Cookies, Get, Headers, HostParam, Param, Req, SignedCookies } from '@nestjs/common';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { Pool } from 'pg';

const pool = new Pool();

@Controller({ path: 'notes', host: ':shop.example.com' })
export class Notes {
  @Get(':id')
  one(@Param() params, @Headers() headers, @HostParam() hosts, @HostParam('shop') shop: string, @Req() request, @Cookies() cookies, @Cookies('kind') kind: string, @SignedCookies() signed, @SignedCookies('order') order: string) {
    pool.query(`SELECT * FROM notes WHERE id = '${params.id}'`); // ✗
    pool.query(`SELECT * FROM notes WHERE id = ${Number(params.id)}`); // ✓
    pool.query(`SELECT * FROM notes WHERE agent = '${headers['user-agent']}'`); // ✗
    pool.query(`SELECT * FROM notes WHERE shop = '${hosts.shop}'`); // ✓ – a host name holds no quote
    pool.query(`SELECT * FROM notes WHERE shop = '${shop}'`); // ✓
    pool.query(`SELECT * FROM notes WHERE kind = '${request.cookies.kind}'`); // ✗
    pool.query(`SELECT * FROM notes WHERE kind = '${cookies.kind}'`); // ✗
    pool.query(`SELECT * FROM notes WHERE kind = '${kind}'`); // ✗
    pool.query(`SELECT * FROM notes ORDER BY ${signed.order}`); // ?
    pool.query(`SELECT * FROM notes ORDER BY ${order}`); // ?
    pool.query(`SELECT * FROM notes WHERE kind = '${request.signedCookies.kind}'`); // ✗ – glued
    pool.query(`SELECT * FROM notes ORDER BY ${request.signedCookies.order}`); // ? – signed by the server
  }
}

@ArgsType()
class NoteArgs {
  @Field()
  title: string;
}

@Resolver()
export class NotesResolver {
  @Query(() => [String])
  notes(@Args() all: NoteArgs, @Args() rest) {
    pool.query(`SELECT * FROM notes WHERE title = '${all.title}'`); // ? – a scalar of the schema may check it
    pool.query(`SELECT * FROM notes WHERE title = '${rest.title}'`); // ?
    pool.query('SELECT * FROM notes WHERE title = $1', [all.title]); // ✓
  }
}

@Controller()
export class NoteEvents {
  @MessagePattern('note')
  handle(@Payload('title') title: string) {
    pool.query(`SELECT * FROM notes WHERE title = '${title}'`); // ? – another service has sent it
    pool.query(`SELECT * FROM ${title}`); // ?
  }
}

@WebSocketGateway()
export class NoteSockets {
  @SubscribeMessage('note')
  handle(@MessageBody('title') title: string) {
    pool.query(`SELECT * FROM notes WHERE title = '${title}'`); // ✗
    pool.query('SELECT * FROM notes WHERE title = $1', [title]); // ✓
  }
}
