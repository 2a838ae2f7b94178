// packages: @nestjs/common@^11.0.0, @nestjs/platform-express@^11.0.0, pg@^8.13.0
// @ts-nocheck: the packages are not installed.
import { ArgumentsHost, BadRequestException, Catch, Controller, ExceptionFilter, Get, HttpException, HttpStatus, InternalServerErrorException, NotFoundException, Param, Res } from '@nestjs/common';
import { Response } from 'express';
import { Pool } from 'pg';
import { QueryFailedError } from 'typeorm';
import { LimitError } from './limit.error';

@Catch()
export class EveryFilter implements ExceptionFilter {
  catch(exception: any, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse<Response>();
    if (exception instanceof HttpException) return response.status(exception.getStatus()).json({ message: exception.message }); // ✓
    response.status(500).json({ message: exception.message }); // ?
    response.status(500).json({ message: 'Internal error', stack: exception.stack }); // ✗
    response.status(500).json({ message: 'Internal error' }); // ✓
  }
}

@Catch(HttpException)
export class HttpFilter implements ExceptionFilter {
  catch(exception: HttpException, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse();
    response.status(exception.getStatus()).json({ message: exception.message, path: host.switchToHttp().getRequest().url }); // ✓ – such messages are written for clients
  }
}

@Catch(LimitError)
export class LimitFilter implements ExceptionFilter {
  catch(exception: LimitError, host: ArgumentsHost) {
    host.switchToHttp().getResponse<Response>().status(429).json({ message: exception.message }); // ✓ – an error of the program
  }
}

@Catch(QueryFailedError)
export class QueryFilter implements ExceptionFilter {
  catch(exception: QueryFailedError, host: ArgumentsHost) {
    host.switchToHttp().getResponse<Response>().status(500).json({ query: exception.query }); // ✗ ts – the type of the parameter
  }
}

@Catch(Error, TypeError)
export class BuiltInFilter implements ExceptionFilter {
  catch(exception: Error, host: ArgumentsHost) {
    host.switchToHttp().getResponse<Response>().status(500).json({ message: exception.message }); // ?
  }
}

@Catch(LimitError)
export class StackFilter implements ExceptionFilter {
  catch(exception: LimitError, host: ArgumentsHost) {
    host.switchToHttp().getResponse<Response>().status(429).json({ message: exception.message, stack: exception.stack }); // ✗
  }
}

@Controller('items')
export class ItemsController {
  constructor(private readonly pool: Pool) {}

  @Get(':id') async one(@Param('id') id: string) {
    try {
      return await this.pool.query('SELECT * FROM items WHERE id = $1', [id]);
    } catch (error) {
      if (error.code === '22P02') throw new BadRequestException('No such item'); // ✓
      if (id === '1') throw new InternalServerErrorException(error.detail); // ✗
      if (id === '2') throw new InternalServerErrorException(error); // ? – before 11.2.10 Nest sends its properties
      if (id === '3') throw new HttpException(error.message, HttpStatus.INTERNAL_SERVER_ERROR); // ?
      if (id === '4') throw new HttpException({ message: 'Failed', stack: error.stack }, 500); // ✗
      throw new NotFoundException('No such item', { cause: error }); // ✓
    }
  }

  @Get('all/tried') async tried() {
    try {
      try {
        return await this.pool.query('SELECT * FROM items');
      } catch (error) {
        throw new InternalServerErrorException(error); // ✓ – the catch around it gets it
      }
    } catch {
      return [];
    }
  }

  @Get('all/raw') async all() {
    try {
      return await this.pool.query('SELECT * FROM items');
    } catch (error) {
      return { failed: true, at: error.stack }; // ✗
    }
  }

  @Get('all/sent') async sent(@Res() response: Response) {
    try {
      response.json(await this.pool.query('SELECT * FROM items'));
    } catch (error) {
      response.status(500).json({ detail: error.detail }); // ✗
      response.status(500).json({ failed: true }); // ✓
    }
  }
}
