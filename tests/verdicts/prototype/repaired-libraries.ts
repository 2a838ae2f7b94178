// packages: jquery@^3.7.1, hoek@^4.2.1, set-value@^2.0.1, object-path@^0.11.5, object-path-set@^1.0.2
// @ts-nocheck: the packages are not installed.
import express from 'express';
import hapiHoek from '@hapi/hoek';
import hoek from 'hoek';
import $ from 'jquery';
import objectPath from 'object-path';
import setPath from 'object-path-set';
import setValue from 'set-value';

const app = express();
app.use(express.json());

app.post('/settings', (req, res) => {
  $.extend(true, {}, req.body); // ✓
  hoek.merge({}, req.body); // ✓ – each major version has its own repair
  hapiHoek.merge({}, req.body); // ✓
  setValue({}, req.body.path, 1); // ✓
  setPath({}, req.body.path, 1); // ✓
  objectPath.set({}, req.body.path, 1); // ✓
  objectPath.withInheritedProps.set({}, req.body.path, 1); // ? – 0.11.5 does, later ones do not
  const settings = {};
  settings[req.body.section][req.body.name] = req.body.value; // ✗
  res.end();
});
