// @ts-nocheck: the packages are not installed.
import winston from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';
import { fileOptions, LOG_RETENTION, logConfig } from './settings';

const { transports } = winston;
const daily = { datePattern: 'YYYY-MM-DD', zippedArchive: true };

new DailyRotateFile({ filename: 'app-%DATE%.log', datePattern: 'YYYY-MM-DD' }); // ✗
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '365d' }); // ✓
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: 30 }); // ✓
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: 0 }); // ✗
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: null }); // ✗
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: undefined }); // ✗
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: '0d' }); // ✗
new DailyRotateFile({ filename: 'app-%DATE%.log', maxSize: '20m' }); // ✗ – a size ends files, it deletes none
new DailyRotateFile({ ...daily, filename: 'app-%DATE%.log' }); // ✗
new DailyRotateFile({ ...daily, filename: 'app-%DATE%.log', maxFiles: '30d' }); // ✓
new DailyRotateFile({ ...fileOptions, filename: 'app-%DATE%.log' }); // ? – the options of another file
new DailyRotateFile(fileOptions); // ?
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: logConfig.maxFiles }); // ?
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: process.env.LOG_MAX_FILES }); // ? – not set, it deletes nothing
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: process.env.LOG_MAX_FILES ?? '30d' }); // ✓
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: `${process.env.LOG_DAYS || 30}d` }); // ✓
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: Number(process.env.LOG_FILES ?? 14) }); // ✓
const { LOG_KEPT = '30', LOG_OTHERS } = process.env;
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: `${LOG_KEPT}d` }); // ✓
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: `${LOG_OTHERS}d` }); // ?
const days = process.env.LOG_DAYS;
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: days ? `${days}d` : '90d' }); // ✓
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: days ? `${days}d` : 0 }); // ? – not set, it deletes nothing
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: process.env.LOG_FILES || 0 }); // ?
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: days ? `${days}d` : undefined }); // ?
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: process.env.LONG ? days : '90d' }); // ?
new DailyRotateFile({ filename: 'app-%DATE%.log', maxFiles: LOG_RETENTION }); // ✓ names – a constant by its name
new DailyRotateFile({ stream: process.stdout }); // ✓

new transports.File({ filename: 'app.log', maxsize: 10_000_000 }); // ✗
new transports.File({ filename: 'app.log', maxsize: 10_000_000, maxFiles: 5 }); // ✓
new transports.File({ filename: 'app.log', maxsize: 10_000_000, maxFiles: '14d' }); // ✗ – this transport does not know days
new transports.File({ filename: 'app.log', maxsize: 10_000_000, maxFiles: 5, rotationFormat: () => Date.now() }); // ✗
new transports.File({ filename: 'app.log', maxsize: 10_000_000, maxFiles: 5, rotationFormat: () => Date.now(), tailable: true }); // ✓
new transports.File({ filename: 'app.log', maxsize: '10m', maxFiles: 5 }); // ? – no number, so it never rotates
new transports.File({ filename: 'app.log', maxFiles: 5 }); // ? – never rotates
new transports.File({ filename: 'app.log' }); // ?
new transports.File(fileOptions); // ?
new transports.Console(); // ✓

const logger = winston.createLogger({ transports: [new winston.transports.DailyRotateFile({ filename: 'audit-%DATE%.log' })] }); // ✗
logger.add(new winston.transports.DailyRotateFile({ filename: 'audit-%DATE%.log', maxFiles: '1095d' })); // ✓
if (process.env.NODE_ENV === 'development') logger.add(new transports.File({ filename: 'debug.log', maxsize: 1000 })); // ✓
if (process.env.NODE_ENV !== 'test') logger.add(new transports.File({ filename: 'debug.log', maxsize: 1000 })); // ✗

class AuditFile extends DailyRotateFile {
  constructor(name) {
    super({ filename: `${name}-%DATE%.log` }); // ✗
  }
}
class AccessFile extends DailyRotateFile {}
logger.add(new AuditFile('audit')); // ✓ – said where the options stand
logger.add(new AccessFile({ filename: 'access-%DATE%.log' })); // ✗
logger.add(new AccessFile({ filename: 'access-%DATE%.log', maxFiles: '90d' })); // ✓

const rotateDaily = ({ name, keep }) => new DailyRotateFile({ filename: `logs/${name}-%DATE%.log`, maxFiles: keep }); // ✓ – both callers say it
logger.add(rotateDaily({ name: 'all', keep: '14d' }));
logger.add(rotateDaily({ name: 'error', keep: '30d' }));
export const rotateFor = (keep) => new DailyRotateFile({ filename: 'logs/any-%DATE%.log', maxFiles: keep }); // ?
