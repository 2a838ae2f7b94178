// @ts-nocheck: the packages are not installed.
import express from 'express';
const app = express();
function byInlineTable(v) {
  return String(v ?? "").replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#039;" }[c]));
}
function withoutApostrophe(value) {
  return value.toString().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function textOnly(s) { return String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'); }
function afterEarlyReturn(str) {
  if (!str) return '';
  return str.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
const byLocalTable = (unsafe) => { const replacements = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' }; return unsafe.replace(/[&<>"']/g, match => replacements[match]); };
function byTableOrNothing(text) {
  const s = String(text || '');
  const map = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };
  return s.replace(/[&<>"']/g, (m) => map[m] || '');
}
function inThreeStatements(src) {
  var str = src.replace(/\</g,'&lt;'); str = str.replace(/\>/g,'&gt;');
  return str.replace(/\"/g,'&quot;');
}
function inSixStatements(s) {
  s = String(s); s = s.replace(/&/g, '&amp;'); s = s.replace(/</g, '&lt;'); s = s.replace(/>/g, '&gt;'); s = s.replace(/"/g, '&quot;'); s = s.replace(/'/g, '&#39;');
  return s;
}
function fromConcat(str) {
  return "".concat(str).replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/'/g, "&#39;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
const quotesOnly = (str) => String(str || '').replace(/"/g, '&quot;');
const bySwitch = (text) => text.replace(/[<>&"]/g, function (m) { switch (m) { case '<': return '&lt;'; case '>': return '&gt;'; case '&': return '&amp;'; case '"': return '&quot;'; } });
const withBreaks = (t) => afterEarlyReturn(t).replace(/\n/g, '<br />');
const bySplitting = (t) => t.split('&').join('&amp;').split('<').join('&lt;').split('>').join('&gt;').split('"').join('&quot;');
const byCharacters = (t) => {
  let out = '';
  for (const ch of t) {
    if (ch === '<') out += '&lt;';
    else if (ch === '>') out += '&gt;';
    else if (ch === '&') out += '&amp;';
    else if (ch === '"') out += '&quot;';
    else out += ch; // ?
  }
  return out;
};
app.get('/a', (req, res) => { res.send(`<p title="${byInlineTable(req.query.x)}">${byInlineTable(req.query.x)}</p>`); }); // ✓
app.get('/b', (req, res) => { res.send(`<p title="${withoutApostrophe(req.query.x)}">${withoutApostrophe(req.query.x)}</p>`); }); // ✓
app.get('/b2', (req, res) => { res.send(`<p title='${withoutApostrophe(req.query.x)}'>x</p>`); }); // ✗
app.get('/c', (req, res) => { res.send(`<p>${textOnly(req.query.x)}</p>`); }); // ✓
app.get('/c2', (req, res) => { res.send(`<p title="${textOnly(req.query.x)}">x</p>`); }); // ✗
app.get('/d', (req, res) => { res.send(`<p title="${afterEarlyReturn(req.query.x)}">${afterEarlyReturn(req.query.x)}</p>`); }); // ✓
app.get('/e', (req, res) => { res.send(`<p title="${byLocalTable(req.query.x)}">${byLocalTable(req.query.x)}</p>`); }); // ✓
app.get('/f', (req, res) => { res.send(`<p title="${byTableOrNothing(req.query.x)}">${byTableOrNothing(req.query.x)}</p>`); }); // ✓
app.get('/g', (req, res) => { res.send(`<p title="${inThreeStatements(req.query.x)}">${inThreeStatements(req.query.x)}</p>`); }); // ✓
app.get('/h', (req, res) => { res.send(`<p title='${inSixStatements(req.query.x)}'>${inSixStatements(req.query.x)}</p>`); }); // ✓
app.get('/i', (req, res) => { res.send(`<p title='${fromConcat(req.query.x)}'>${fromConcat(req.query.x)}</p>`); }); // ✓
app.get('/j', (req, res) => { res.send(`<p>${quotesOnly(req.query.x)}</p>`); }); // ✗
app.get('/k', (req, res) => { res.send(`<p title="${bySwitch(req.query.x)}">${bySwitch(req.query.x)}</p>`); }); // ✓
app.get('/l', (req, res) => { res.send(`<p>${withBreaks(req.query.x)}</p>`); }); // ✓
app.get('/m', (req, res) => { res.send(`<p>${bySplitting(req.query.x)}</p>`); }); // ✓
app.get('/n', (req, res) => { res.send(`<p>${byCharacters(req.query.x)}</p>`); });
