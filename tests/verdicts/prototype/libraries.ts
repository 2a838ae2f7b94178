// packages: lodash@4.17.4, extend@3.0.1, set-value@3.0.2, dot-object@^2.1.4, object-path@0.9.2, merge-deep@3.0.2, mixin-deep@^2.0.1, jquery@3.3.1, hoek@5.0.2, object-path-set@1.0.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import defaultsDeep from 'defaults-deep';
import dot from 'dot-object';
import extend from 'extend';
import hoek from 'hoek';
import $ from 'jquery';
import { defaultsDeep as fill, merge, mergeWith, set, setWith, zipObjectDeep } from 'lodash';
import mergeDeep from 'merge-deep';
import mergeObjects from 'merge-objects';
import mixin from 'mixin-deep';
import objectPath from 'object-path';
import setPath from 'object-path-set';
import setValue from 'set-value';

const app = express();
app.use(express.json());

app.post('/settings', (req, res) => {
  defaultsDeep({}, req.body); // ✗
  defaultsDeep({}, { name: req.body.name.first }); // ✓
  merge({}, req.body); // ✗
  merge({}, { name: String(req.body.name) }); // ✓
  mergeWith({}, req.body); // ✗
  fill({}, req.body); // ✗
  set({}, req.body.path, 1); // ✗
  set({}, `settings.${Number(req.body.path)}`, 1); // ✓
  setWith({}, req.body.path, 1); // ✗
  zipObjectDeep([req.body.path], [1]); // ✗
  extend(true, {}, req.body); // ✗
  extend({}, req.body); // ✓ – not deep
  mergeDeep({}, req.body); // ✗
  mixin({}, req.body); // ✓ – a version that keeps away from prototypes
  setValue({}, req.body.path, 1); // ✗
  dot.str(req.body.path, 1, {}); // ✓
  dot.set(req.body.path, 1, {}); // ✓
  dot.object(req.body); // ✓
  objectPath.set({}, req.body.path, 1); // ✗
  objectPath.withInheritedProps.set({}, req.body.path, 1); // ✗
  setPath({}, req.body.path, 1); // ✗
  $.extend(true, {}, req.body); // ✗
  $.extend({}, req.body); // ✓ – not deep
  hoek.merge({}, req.body); // ✗
  hoek.applyToDefaults({ name: 'x' }, req.body); // ✗
  hoek.merge({}, { name: String(req.body.name) }); // ✓
  mergeObjects({}, req.body); // ✗
  res.end();
});
