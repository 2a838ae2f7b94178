// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { applyDecorators, Body, CanActivate, Controller, Delete, ExecutionContext, ForbiddenException, Get, Injectable, Param, Patch, Post, Put, Req, SetMetadata, UnauthorizedException, UseGuards } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { ApiBearerAuth, ApiOperation } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { JwtAuthGuard } from './jwt-auth.guard';
import { RolesGuard } from './roles.guard';
import { Roles } from './roles.decorator';
import { CurrentUser } from './user.decorator';
import { Listed } from './listed.decorator';

@Controller('notes')
export class NotesController {
  @UseGuards(JwtAuthGuard) @Get(':id') one() {}
  @UseGuards(JwtAuthGuard) @Put(':id') replace() {} // ✓
  @Delete(':id') remove() {} // ✗
}

@Controller({ path: 'boards', version: '2' })
export class BoardsController {
  @UseGuards(AuthGuard('jwt')) @Get() all() {}
  @ApiBearerAuth() @ApiOperation({ summary: 'Adds a board' }) @Post() add() {} // ✗ – a description guards nothing
}

@UseGuards(AuthGuard('jwt'))
@Controller('pages')
export class PagesController {
  @Get(':id') one() {}
  @UseGuards(RolesGuard) @Put(':id') replace() {} // ✓
  @Delete(':id') remove() {} // ✓
}

@Controller('empty')
export class EmptyGuardsController {
  @UseGuards(JwtAuthGuard) @Get(':id') one() {}
  @UseGuards() @Delete(':id') remove() {} // ✗
}

@Controller('tickets')
export class TicketsController {
  @Post() add() {} // ? – a guard of the application may stand before it
  @Get() all() {} // ✓
  @Patch(':id') change(@CurrentUser() user, @Body() body) {} // ?
  @Put(':id') replace(@Req() req, @Param('id') id: string) { // ✓
    if (!req.user) throw new UnauthorizedException();
    return id;
  }
}

@Injectable()
class KeyGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    if (request.headers['x-api-key'] !== process.env.API_KEY) throw new UnauthorizedException();
    return true;
  }
}

@Injectable()
class TimingGuard implements CanActivate {
  canActivate() {
    console.time('request');
    return true;
  }
}

@Injectable()
class OptionalJwtGuard extends AuthGuard('jwt') {
  handleRequest(error, user) {
    return user;
  }
}

@Injectable()
class SessionGuard extends AuthGuard('session') {}

@Controller('keys')
export class KeysController {
  @UseGuards(KeyGuard) @Post() add() {} // ✓
  @UseGuards(SessionGuard) @Put(':id') replace() {} // ✓
  @UseGuards(new KeyGuard()) @Patch(':id') change() {} // ✓
}

@Controller('clocks')
export class ClocksController {
  @UseGuards(TimingGuard) @Post() add() {} // ? – the guard lets everybody through
  @UseGuards(ThrottlerGuard) @Put(':id') replace() {} // ?
  @UseGuards(OptionalJwtGuard) @Patch(':id') change() {} // ?
}

const Protected = (...roles: string[]) => applyDecorators(SetMetadata('roles', roles), UseGuards(JwtAuthGuard, RolesGuard));

@Controller('plans')
export class PlansController {
  @Protected('editor') @Get(':id') one() {}
  @Protected('editor') @Put(':id') replace() {} // ✓
  @Delete(':id') remove() {} // ✗
}

// A guard that stands before all routes reads these marks.
@Controller('teams')
export class TeamsController {
  @Public() @Get(':id') one() {}
  @Public() @Post() join() {} // ✓
  @Delete(':id') remove() {} // ✓
}

@Controller('rooms')
export class RoomsController {
  @Roles('admin') @Get(':id') one() {}
  @Roles('admin') @Put(':id') replace() {} // ✓
  @Post() add() {} // ✓
}

@Controller('lists')
export class ListsController {
  @UseGuards(JwtAuthGuard) @Get(':id') one() {}
  @Listed() @Delete(':id') remove() {} // ? – the decorator of another file may put guards
}

@Controller('auth')
export class AuthController {
  @UseGuards(JwtAuthGuard) @Get('profile') profile() {}
  @Post('login') login() {} // ✓
  @Post('refresh') refresh() {} // ✓
  @Post('session') open() {} // ? – who makes a session has none yet
}

@Resolver('Recipe')
export class RecipesResolver {
  @UseGuards(JwtAuthGuard) @Query() recipes() {}
  @UseGuards(JwtAuthGuard) @Mutation() addRecipe() {} // ✓
  @UseGuards(JwtAuthGuard) @Mutation(() => Boolean) changeRecipe() {} // ✓
  @Mutation(() => Boolean) removeRecipe() {} // ✗
}

const Public = () => SetMetadata('isPublic', true);
