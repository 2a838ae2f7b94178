// @ts-nocheck: the packages are not installed.
import express from 'express';
import { graphql } from 'graphql';
import gql from 'graphql-tag';
import { gql as tag } from 'graphql-request';
import libxmljs from 'libxmljs2';
import ldapEscape from 'ldap-escape';
import { Client } from 'ldapts';
import passport from 'passport';
import LdapStrategy from 'passport-ldapauth';
import { gql as document } from '@apollo/client';
import { createClient as connect } from '@supabase/supabase-js';
import { PostgrestClient } from '@supabase/postgrest-js';
import ldap from 'ldapjs';
import { fragment } from './fragments';

const client = new Client({ url: 'ldaps://localhost' });
const directory = ldap.createClient({ url: 'ldaps://localhost' });
const rest = new PostgrestClient('https://localhost');
const table = connect('https://localhost', 'key').from('users');
const fields = gql`fragment f on User { name }`;
const app = express();
app.use(express.json());

app.post('/find', async (req, res) => {
  const one = gql`query { user(id: "${req.body.id}") { name } }`; // ✗
  const two = gql`query { user { ...f } } ${fields}`; // ✓ – a document of the same tag
  const three = gql`query ($id: ID!) { user(id: $id) { name } }`; // ✓
  const four = tag`query { ${req.body.field} }`; // ✗
  const five = gql`query { a { ...${fragment} } }`; // ?
  await graphql({ schema, source: `{ user(id: "${req.body.id}") { name } }` }); // ✗
  await graphql({ schema, source: req.body.query }); // ✓ – what a server of GraphQL does
  await graphql(schema, `{ user(id: "${req.body.id}") { name } }`); // ✗
  await graphql({ schema, source: '{ a }', variableValues: { id: req.body.id } }); // ✓
  const six = document`query { user(id: "${req.body.id}") { name } }`; // ✗
  await table.select().filter('id', 'in', `(${req.body.ids})`); // ✗
  await table.select().not('id', 'in', `(${req.body.ids})`); // ✗
  await table.select().filter('name', 'eq', req.body.name); // ✓ – behind `eq.` everything is one value
  await rest.from('users').select().or(`name.eq.${req.body.name}`); // ✗
  directory.add(`uid=${req.body.user},o=x`, {}, () => {}); // ✗
  directory.modifyDN('uid=a,o=x', `uid=${req.body.user},o=x`, () => {}); // ✓ – the name that it is given is not looked at
  const xml = libxmljs.parseXml('<users/>');
  xml.get(`//user[name='${req.body.name}']`); // ✗
  xml.root().find(`//user[name='${req.body.name}']`); // ✗
  xml.find(`//user[@id=${Number(req.body.id)}]`); // ✓
  await client.search('o=x', { filter: ldapEscape.filter`(uid=${req.body.user})` }); // ✓
  await client.search(ldapEscape.dn`ou=${req.body.unit},o=x`, { filter: '(uid=a)' }); // ✓
  await client.search('o=x', { filter: `(uid=${req.body.user})` }); // ✗
  passport.use(new LdapStrategy({ server: { url: 'ldaps://a', searchBase: 'o=x', searchFilter: '(uid={{username}})' } })); // ✓
  passport.use(new LdapStrategy({ server: { url: 'ldaps://a', searchBase: `ou=${req.body.unit}`, searchFilter: '(uid={{username}})' } })); // ✗
  res.json([one, two, three, four, five, six]);
});
