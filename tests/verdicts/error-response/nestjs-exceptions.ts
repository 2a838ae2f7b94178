// @ts-nocheck: the packages are not installed.
import { BadGatewayException, GatewayTimeoutException, GoneException, NotAcceptableException, NotImplementedException, PayloadTooLargeException, PreconditionFailedException, RequestTimeoutException, ServiceUnavailableException, UnprocessableEntityException, UnsupportedMediaTypeException, Controller, Get } from '@nestjs/common';
import { Pool } from 'pg';

@Controller('checks')
export class Checks {
  private readonly pool = new Pool();

  @Get('badgateway')
  async badGateway() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new BadGatewayException(error.stack); // ✗
    }
  }

  @Get('gatewaytimeout')
  async gatewayTimeout() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new GatewayTimeoutException(error.stack); // ✗
    }
  }

  @Get('gone')
  async gone() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new GoneException(error.stack); // ✗
    }
  }

  @Get('notacceptable')
  async notAcceptable() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new NotAcceptableException(error.stack); // ✗
    }
  }

  @Get('notimplemented')
  async notImplemented() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new NotImplementedException(error.stack); // ✗
    }
  }

  @Get('payloadtoolarge')
  async payloadTooLarge() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new PayloadTooLargeException(error.stack); // ✗
    }
  }

  @Get('preconditionfailed')
  async preconditionFailed() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new PreconditionFailedException(error.stack); // ✗
    }
  }

  @Get('requesttimeout')
  async requestTimeout() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new RequestTimeoutException(error.stack); // ✗
    }
  }

  @Get('serviceunavailable')
  async serviceUnavailable() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new ServiceUnavailableException(error.stack); // ✗
    }
  }

  @Get('unprocessableentity')
  async unprocessableEntity() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new UnprocessableEntityException(error.stack); // ✗
    }
  }

  @Get('unsupportedmediatype')
  async unsupportedMediaType() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new UnsupportedMediaTypeException(error.stack); // ✗
    }
  }

  @Get('constant')
  async constant() {
    try {
      return await this.pool.query('SELECT 1');
    } catch (error) {
      throw new ServiceUnavailableException('the database does not answer'); // ✓
    }
  }
}
