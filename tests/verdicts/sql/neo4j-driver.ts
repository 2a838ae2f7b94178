// @ts-nocheck: the packages are not installed.
import express from 'express';
import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';

const driver = neo4j.driver('neo4j://localhost');
const session = driver.session();
const app = express();
app.use(express.json());

app.post('/people', async (req, res) => {
  await session.run(`MATCH (p:Person {name: '${req.body.name}'}) RETURN p`); // ✗
  await session.run('MATCH (p:Person {name: $name}) RETURN p', { name: req.body.name }); // ✓
  await driver.executeQuery(`MATCH (p:${req.body.label}) RETURN p`); // ✗
  await driver.executeQuery('MATCH (p) WHERE p.age > $age RETURN p', { age: req.body.age }); // ✓
  await session.executeRead((tx) => tx.run(`MATCH (p) WHERE p.name = '${req.body.name}' RETURN p`)); // ✗
  await session.run(`MATCH (p) WHERE p.age > ${Number(req.body.age)} RETURN p`); // ✓
  await session.run(`MATCH (a)-->(p) WHERE p.name = "${req.body.name}" RETURN p`); // ✗ – strings stand in double quotes, too
  await session.run({ text: `MATCH (p {age: ${req.body.age}}) RETURN p` }); // ✗
  await session.run({ text: 'MATCH (p {age: $age}) RETURN p', parameters: { age: req.body.age } }); // ✓
  await session.run(`MATCH (p) RETURN p SKIP ${req.body.skip}`); // ✗
  await session.run(`MATCH (p) RETURN p // ${req.body.note}`); // ✗
  await session.run(`MATCH (p {\`${req.body.field}\`: 1}) RETURN p`); // ✗
  res.end();
});

export const byName = (name: string) => session.run(`MATCH (p {name: '${name}'}) RETURN p`); // ✗ – glued instead of bound
export const find = (database: Session, label: string) => database.run(`MATCH (p:${label}) RETURN p`); // ? ts
