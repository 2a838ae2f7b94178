import type { DecoratedRoutingRow } from './model.ts';

/** What guards are in all of Nest's packages. */
export const nestGuards: Pick<DecoratedRoutingRow, 'guards' | 'guardMethod' | 'principalMethod' | 'combining' | 'marking' | 'globalGuards'> = {
  guards: ['@nestjs/common:UseGuards'], guardMethod: 'canActivate', principalMethod: 'handleRequest', combining: ['@nestjs/common:applyDecorators'], marking: ['@nestjs/common:SetMetadata'],
  globalGuards: { calls: ['@nestjs/core:application.useGlobalGuards'], tokens: ['@nestjs/core:APP_GUARD'] },
};
