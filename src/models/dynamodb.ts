import { written } from './filter-text-rows.ts';
import type { PackageModel, SqlBinding } from './model.ts';
import { statements } from './sql-rows.ts';

const expressions = ['FilterExpression', 'KeyConditionExpression', 'ConditionExpression', 'UpdateExpression', 'ProjectionExpression'];
const documents = ['Query', 'Scan', 'Update', 'Put', 'Delete'];
const items = ['Query', 'Scan', 'UpdateItem', 'PutItem', 'DeleteItem'];

const commands = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`${name}Command`, 'Command']));
const methods = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name[0]?.toLowerCase() + name.slice(1), 'call']));

/** Values stand beside the text of PartiQL, in the order of its `?`. */
const binding: SqlBinding = { placeholder: '?', objectProperty: 'Parameters', typed: true };
const instead = '? and Parameters';

/** Expressions and PartiQL; both clients and both ways of calling them are one model, since they take the same objects. */
export const dynamodb: PackageModel = {
  package: '@aws-sdk/lib-dynamodb',
  checked: '3.1169.0 (@aws-sdk/client-dynamodb 3.1169.0)',
  modules: { '@aws-sdk/lib-dynamodb': 'library', '@aws-sdk/client-dynamodb': 'client' },
  types: { DynamoDBDocument: 'instance', DynamoDB: 'plain' },
  entities: {
    library: { members: { ...commands(documents), ExecuteStatementCommand: 'Statement', DynamoDBDocument: 'DynamoDBDocument' } },
    client: { members: { ...commands(items), ExecuteStatementCommand: 'PlainStatement', DynamoDB: 'DynamoDB' } },
    Command: {},
    Statement: {},
    PlainStatement: {},
    DynamoDBDocument: { members: { from: 'from' } },
    from: { call: 'instance' },
    DynamoDB: { new: 'plain' },
    instance: { members: { ...methods(documents), executeStatement: 'Statement' } },
    plain: { members: { ...methods(items), executeStatement: 'PlainStatement' } },
    call: {},
  },
  sinks: [
    ...['Command', 'call'].flatMap((entity) => expressions.map((name) => written('dynamodb', entity, { argument: 0, property: [name] }))),
    ...statements(['Statement'], 'standard', binding, { text: [{ argument: 0, property: ['Statement'] }], language: 'PartiQL' }),
    ...statements(['PlainStatement'], 'standard', undefined, { text: [{ argument: 0, property: ['Statement'] }], instead, language: 'PartiQL' }),
  ],
};
