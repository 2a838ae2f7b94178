import type { EntityRow, FieldRow, PackageModel } from './model.ts';
import { identifierLike, text, wordLike } from './model.ts';

const rows = (names: string, field: FieldRow): Readonly<Record<string, EntityRow>> => Object.fromEntries(names.split(' ').map((name) => [name, { decorates: { field } }]));
const leaving = (proven: NonNullable<FieldRow['leaves']>['proven']): FieldRow => ({ leaves: { proven } });

/** Checks that say nothing of a value's type or text, and what changes when a field is checked. */
const neutral = 'IsOptional IsNotEmpty IsDefined ValidateIf Allow Equals NotEquals IsNotIn';

const decorators: Readonly<Record<string, EntityRow>> = {
  ...rows('IsInt IsNumber IsPositive IsNegative Min Max IsDivisibleBy IsLatitude IsLongitude', leaving(['magnitude'])),
  ...rows('IsBoolean IsDate MinDate MaxDate IsIn IsEnum IsBooleanString', leaving([])),
  ...rows('IsUUID IsMongoId IsHexadecimal IsHash IsISO8601 IsDateString IsRFC3339 IsIP IsPort IsNumberString IsISIN IsISSN IsEAN IsBIC', leaving(identifierLike)),
  ...rows('IsAlpha IsAlphanumeric', leaving(wordLike)),
  ...rows('IsString Length MinLength Contains NotContains IsJSON IsAscii IsLowercase IsUppercase', leaving(text)),
  ...rows('MaxLength', leaving(text.filter((word) => word !== 'length'))),
  ...rows('IsEmail IsUrl IsFQDN IsPhoneNumber IsMobilePhone IsBase64 IsJWT IsSemVer IsHexColor', { leaves: { proven: [], possible: text } }),
  ...rows('Matches', { matches: true }),
  ...rows('ValidateNested', { nested: true }),
  ...rows('IsArray ArrayNotEmpty ArrayMinSize ArrayMaxSize ArrayUnique', { neutral: true }),
  ...rows('IsObject IsInstance Validate ValidateBy ValidatePromise', {}),
  ...rows(neutral, { neutral: true }),
};

/** class-validator: what decorators say of the fields of a class. */
export const classValidator: PackageModel = {
  package: 'class-validator',
  checked: '0.15.1',
  modules: { 'class-validator': 'validator' },
  entities: { validator: { members: Object.fromEntries(Object.keys(decorators).map((name) => [name, name])) }, ...decorators },
};
