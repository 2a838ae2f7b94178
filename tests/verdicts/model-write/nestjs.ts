// packages: @nestjs/common@^12.0.0, @nestjs/platform-express@^12.0.0
// @ts-nocheck: the packages are not installed.
import { Body, Controller, Param, Patch, Post, Put, Req, UsePipes, ValidationPipe } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Payload } from '@nestjs/microservices';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { InjectModel as InjectTable } from '@nestjs/sequelize';
import { InjectDataSource, InjectEntityManager, InjectRepository } from '@nestjs/typeorm';
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { IsString } from 'class-validator';
import { Model } from 'mongoose';
import { Repository } from 'typeorm';
import { CreateUserDto } from './create-user.dto';
import { CreateUserInput } from './create-user.input';
import { Cat, Dog, User } from './models';

class ProfileDto {
  @IsString() name: string;
}

@Controller('users')
export class UsersController {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>, @InjectRepository(Cat) private readonly untyped, @InjectDataSource() private readonly source, @InjectEntityManager() private readonly manager,
    @InjectModel(Cat.name) private readonly cats: Model<Cat>, @InjectTable(Dog) private readonly dogs: typeof Dog, @InjectConnection() private readonly connection,
  ) {}

  @Post() async add(@Body() body: any, @Body() part: Partial<User>) {
    await this.users.save(body); // ✗
    await this.users.save({ ...part, made: Date.now() }); // ✗ – pipes do not look at such types
    await this.untyped.insert(body); // ✗
    await this.source.getRepository(User).save(body); // ✗
    await this.manager.insert(User, body); // ✗
    await this.cats.create(body); // ✗
    await this.dogs.create(body); // ✗
    await this.connection.model('Cat').create(body); // ✗
    await this.users.save({ name: body.name }); // ✓
    await this.dogs.create(body, { fields: ['name'] }); // ✓
  }

  @Patch(':id') async change(@Param('id') id: string, @Body() dto: CreateUserDto, @Body() body) {
    const user = await this.users.findOneBy({ id });
    Object.assign(user, dto); // ? ts – a pipe of the application may leave the fields of the class alone
    Object.assign(user, body); // ✗
    await this.users.save(user);
  }

  @Put(':id') async replace(@Body(new ValidationPipe({ whitelist: true })) dto: CreateUserDto, @Body(new ValidationPipe({ whitelist: true })) profile: ProfileDto) {
    await this.users.save(dto); // ✓ ts
    await this.users.save(profile); // ✓ ts
  }

  @Put('kept/:id')
  @UsePipes(new ValidationPipe({ transform: true }))
  async kept(@Body() dto: ProfileDto) {
    await this.users.save(dto); // ? ts – this pipe keeps other fields; one of the application may remove them
  }

  @Post('request') async request(@Req() request) {
    await this.users.save(request.body); // ✗
  }

  @SubscribeMessage('user') async message(@MessageBody() message: any) {
    await this.users.save(message); // ✗
  }

  @SubscribeMessage('plain') async plain(socket, message) {
    await this.users.save(message); // ✗
  }

  async event(@Payload() payload: any) {
    await this.users.save(payload); // ? – of another service
  }
}

@Resolver('User')
export class UsersResolver {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  @Mutation() async add(@Args('input') input: CreateUserInput, @Args('data') data: any, @Context() context) {
    await this.users.save(input); // ✓ ts – GraphQL refuses fields that the input does not have
    await this.users.save(data); // ?
    await this.users.save(context.req.body); // ✗
  }
}
