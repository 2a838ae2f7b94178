// @ts-nocheck: the packages are not installed.
import express from 'express';
import { DynamoDB, DynamoDBClient, ExecuteStatementCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument, ExecuteStatementCommand as DocumentStatement, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

const client = new DynamoDBClient({});
const plain = new DynamoDB({});
const documents = DynamoDBDocument.from(client);
const app = express();
app.use(express.json());

app.post('/goods', async (req, res) => {
  await client.send(new ScanCommand({ TableName: 'goods', FilterExpression: `price < ${req.body.price}` })); // ✗
  await client.send(new ScanCommand({ TableName: 'goods', FilterExpression: 'price < :p', ExpressionAttributeValues: { ':p': { N: String(req.body.price) } } })); // ✓
  await client.send(new QueryCommand({ TableName: 'goods', KeyConditionExpression: `${req.body.key} = :v` })); // ✗
  await client.send(new UpdateCommand({ TableName: 'goods', UpdateExpression: req.body.update })); // ✗
  await client.send(new UpdateCommand({ TableName: 'goods', ConditionExpression: req.body.condition })); // ✗
  await documents.query({ TableName: 'goods', ProjectionExpression: req.body.fields }); // ✗
  await documents.scan({ TableName: 'goods', FilterExpression: `#n = :v AND kind = '${req.body.kind}'` }); // ✗
  await documents.update({ TableName: 'goods', UpdateExpression: `SET ${req.body.set}` }); // ✗
  await plain.query({ TableName: 'goods', KeyConditionExpression: req.body.condition }); // ✗
  await plain.scan({ TableName: 'goods', ProjectionExpression: 'name, price' }); // ✓
  await client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM goods WHERE name = '${req.body.name}'` })); // ✗ no-sql-injection
  await client.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM goods WHERE name = ?', Parameters: [{ S: req.body.name }] })); // ✓ no-sql-injection
  await documents.send(new DocumentStatement({ Statement: `SELECT * FROM goods WHERE name = '${req.body.name}'` })); // ✗ no-sql-injection
  await documents.executeStatement({ Statement: 'SELECT * FROM goods WHERE name = ?', Parameters: [req.body.name] }); // ✓ no-sql-injection
  res.end();
});

export const search = (filter) => documents.scan({ TableName: 'goods', FilterExpression: filter }); // ?
