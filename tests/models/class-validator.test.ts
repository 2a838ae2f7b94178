import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Opaque, SchemaShape } from '../../src/models/model.ts';
import { probeOne } from '../helpers/probe.ts';

const importing = `import { IsArray, IsEmail, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUrl, IsUUID, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { Transform, Type, plainToInstance } from 'class-transformer';
import { PartialType, PickType } from '@nestjs/mapped-types';
import { ApiProperty } from '@nestjs/swagger';
import { IsSlug, escapeHtml, Base } from './own';`;

/** The schema of the marked class, as text: `?` marks what is not certain. */
function schemaOf(code: string): string {
  return probeOne(`${importing}\n${code}`, (file, node) => {
    const analysis = file as unknown as Analysis;
    return print(analysis.knowledge.model('class-validator')?.schema?.(node as Opaque, analysis.questions) ?? { kind: 'unknown' });
  });
}

function print(shape: SchemaShape): string {
  switch (shape.kind) {
    case 'object': {
      const fields = [...shape.fields].map(([name, field]) => `${name}: ${print(field())}`).join(', ');
      return `${shape.unknownKeys} {${fields}${shape.rest ? `, ...${print(shape.rest())}` : ''}}`;
    }
    case 'list':
      return `[${print(shape.element())}]`;
    case 'leaf': {
      const { proven, possible = [] } = shape.values as { proven: readonly string[]; possible?: readonly string[] };
      const words = proven.length > 13 ? 'text' : proven.length === 0 ? 'nothing' : proven.join(' ');
      return proven.length === 0 && possible.length > 13 ? 'text?' : words;
    }
    default:
      return shape.kind;
  }
}

const field = (decorators: string) => schemaOf(`class Dto { ${decorators} value; }\nuse(/*?*/Dto);`);

describe('what decorators say of a field', () => {
  it.each([
    ['@IsUUID()', 'nothing'],
    ['@IsString()', 'text'],
    ['@IsUrl()', 'quote code shell html climb absolute segment authority pattern filter template length'],
    ['@IsUrl({ protocols: ["javascript"] })', 'quote code shell html climb absolute segment authority script-url pattern filter template length'],
    ['@IsString() @MaxLength(80) @IsOptional()', 'text'],
    ['@ApiProperty({ example: 1 }) @IsInt()', 'magnitude'],
    ['@IsInt() @Min(1) @Max(100)', 'nothing'],
    ['@Max(100) @Min(1)', 'nothing'],
    ['@Min(1) @IsInt()', 'magnitude'],
    ['@Matches(/^[a-z0-9-]+$/)', 'code dash prototype-key length'],
    ['@IsIn(["a", "b"])', 'nothing'],
    ['@IsEnum(Color)', 'nothing'],
    ['@IsArray()', '[anything]'],
    ['@IsString({ each: true })', '[text]'],
    ['@IsArray() @IsUUID("4", { each: true })', '[nothing]'],
    ['@IsSlug()', 'unknown'],
    ['@IsString() @Transform(({ value }) => value.trim())', 'text'],
    ['@IsString() @Transform(({ value }) => escapeHtml(value))', 'text?'],
    ['@ValidateIf((o) => o.kind) @IsUUID()', 'unknown'],
  ])('%s', (decorators, expected) => {
    expect(field(decorators)).toBe(`keep {value: ${expected}}`);
  });

  it.each([
    ['@Type(() => Number)', 'keep {}'],
    ['@ApiProperty()', 'keep {}'],
    ['', 'keep {}'],
  ])('%s says nothing', (decorators, expected) => {
    expect(field(decorators)).toBe(expected);
  });
});

describe('classes', () => {
  it.each([
    ['class Dto { @IsUUID() id; name; }\nuse(/*?*/Dto);', 'keep {id: nothing}'],
    ['class Dto { @IsUUID() id; }\nuse(/*?*/new Dto());', 'keep {id: nothing}'],
    ['class Dto { @IsUUID() id; }\nconst dto = plainToInstance(Dto, input);\nuse(/*?*/dto);', 'keep {id: nothing}'],
    ['class Dto { @IsUUID() id; }\nconst dto = Object.assign(new Dto(), input);\nuse(/*?*/dto);', 'keep {id: nothing}'],
    ['class Dto { @IsUUID() id; }\nfunction take(dto: Dto) { use(/*?*/dto); }', 'keep {id: nothing}'],
    ['class Child { @IsUUID() id; }\nclass Dto { @ValidateNested() @Type(() => Child) child; }\nuse(/*?*/Dto);', 'keep {child: keep {id: nothing}}'],
    ['class Child { @IsUUID() id; }\nclass Dto { @ValidateNested({ each: true }) @Type(() => Child) children; }\nuse(/*?*/Dto);', 'keep {children: [keep {id: nothing}]}'],
    ['class Dto { @ValidateNested() child; }\nuse(/*?*/Dto);', 'keep {child: unknown}'],
    ['class Parent { @IsUUID() id; }\nclass Dto extends Parent { @IsInt() size; }\nuse(/*?*/Dto);', 'keep {id: nothing, size: magnitude}'],
    ['class Dto extends Base { @IsInt() size; }\nuse(/*?*/Dto);', 'keep {size: magnitude, ...unknown}'],
    ['class Parent { @IsUUID() id; @IsInt() size; }\nclass Dto extends PartialType(Parent) {}\nuse(/*?*/Dto);', 'keep {id: nothing, size: magnitude}'],
    ['class Parent { @IsUUID() id; @IsInt() size; }\nclass Dto extends PickType(Parent, ["size"]) {}\nuse(/*?*/Dto);', 'keep {size: magnitude}'],
    ['use(/*?*/Base);', 'unknown'],
  ])('%s', (code, expected) => {
    expect(schemaOf(code)).toBe(expected);
  });
});
