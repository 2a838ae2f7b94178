// @ts-nocheck: the packages are not installed.
// packages: log4js@^5.3.0
import * as log4js from 'log4js';

const appenders = { out: { type: 'stdout' } };
appenders.daily = { type: 'dateFile', filename: 'daily.log' }; // ✗ – before version 6.4 it keeps all
appenders.kept = { type: 'dateFile', filename: 'daily.log', daysToKeep: 90 }; // ✓
appenders.app = { type: 'file', filename: 'app.log', maxLogSize: 1024 }; // ✓
log4js.configure({ appenders, categories: {} });
