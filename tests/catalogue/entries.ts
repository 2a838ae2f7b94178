import type { Entry } from './example.ts';
import { entry as codeInjection } from './no-code-injection.ts';
import { entry as commandInjection } from './no-command-injection.ts';
import { entry as templateInjection } from './no-template-injection.ts';
import { entry as deserialization } from './no-unsafe-deserialization.ts';
import { entry as tlsVerification } from './no-disabled-tls-verification.ts';
import { entry as errorDetail } from './no-error-detail-response.ts';
import { entry as filterInjection } from './no-filter-injection.ts';
import { entry as massAssignment } from './no-mass-assignment.ts';
import { entry as nosqlInjection } from './no-nosql-injection.ts';
import { entry as openRedirect } from './no-open-redirect.ts';
import { entry as ssrf } from './no-ssrf.ts';
import { entry as pathTraversal } from './no-path-traversal.ts';
import { entry as prototypePollution } from './no-prototype-pollution.ts';
import { entry as sensitiveLogs } from './no-sensitive-data-in-logs.ts';
import { entry as sqlInjection } from './no-sql-injection.ts';
import { entry as htmlResponse } from './no-unescaped-html-response.ts';
import { entry as htmlSink } from './no-unsafe-html-sink.ts';
import { entry as superLinear } from './no-super-linear-regexp.ts';
import { entry as userRegexp } from './no-user-controlled-regexp.ts';
import { entry as urlScheme } from './no-unsafe-url-scheme.ts';
import { entry as messageOrigin } from './require-message-origin-check.ts';
import { entry as disabledEscaping } from './no-disabled-escaping.ts';
import { entry as incompleteSanitization } from './no-incomplete-sanitization.ts';
import { entry as vulnerableDependency } from './no-vulnerable-dependency.ts';
import { entry as passwordHash } from './no-weak-password-hash.ts';
import { entry as automaticUpdates } from './require-automatic-updates.ts';
import { entry as logRetention } from './require-log-retention.ts';
import { entry as routeAuthorization } from './require-route-authorization.ts';
import { entry as authCookie } from './require-secure-auth-cookie.ts';

/** The entries of all rules. */
export const entries: readonly Entry[] = [
  sqlInjection, nosqlInjection, userRegexp, superLinear, prototypePollution, filterInjection, commandInjection, codeInjection, templateInjection, deserialization, htmlResponse,
  htmlSink, urlScheme, messageOrigin, disabledEscaping, incompleteSanitization, massAssignment,
  routeAuthorization, authCookie,
  tlsVerification, pathTraversal, openRedirect, ssrf,
  errorDetail, vulnerableDependency, logRetention, automaticUpdates, passwordHash, sensitiveLogs,
];
