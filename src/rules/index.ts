import type { Rule } from '../core/rule.ts';
import { noCodeInjection } from './no-code-injection.ts';
import { noCommandInjection } from './no-command-injection.ts';
import { noDisabledTlsVerification } from './no-disabled-tls-verification.ts';
import { noDisabledEscaping } from './no-disabled-escaping.ts';
import { noErrorDetailResponse } from './no-error-detail-response.ts';
import { noFilterInjection } from './no-filter-injection.ts';
import { noIncompleteSanitization } from './no-incomplete-sanitization.ts';
import { noMassAssignment } from './no-mass-assignment.ts';
import { noNosqlInjection } from './no-nosql-injection.ts';
import { noOpenRedirect } from './no-open-redirect.ts';
import { noSsrf } from './no-ssrf.ts';
import { noPathTraversal } from './no-path-traversal.ts';
import { noPrototypePollution } from './no-prototype-pollution.ts';
import { noSensitiveDataInLogs } from './no-sensitive-data-in-logs.ts';
import { noSqlInjection } from './no-sql-injection.ts';
import { noSuperLinearRegexp } from './no-super-linear-regexp.ts';
import { noTemplateInjection } from './no-template-injection.ts';
import { noUnescapedHtmlResponse } from './no-unescaped-html-response.ts';
import { noUnsafeDeserialization } from './no-unsafe-deserialization.ts';
import { noUnsafeHtmlSink } from './no-unsafe-html-sink.ts';
import { noUserControlledRegexp } from './no-user-controlled-regexp.ts';
import { noUnsafeUrlScheme } from './no-unsafe-url-scheme.ts';
import { noVulnerableDependency } from './no-vulnerable-dependency.ts';
import { noWeakPasswordHash } from './no-weak-password-hash.ts';
import { requireAutomaticUpdates } from './require-automatic-updates.ts';
import { requireLogRetention } from './require-log-retention.ts';
import { requireMessageOriginCheck } from './require-message-origin-check.ts';
import { requireRouteAuthorization } from './require-route-authorization.ts';
import { requireSecureAuthCookie } from './require-secure-auth-cookie.ts';

/** Every rule, in the order of the concerns it belongs to. */
export const rules: readonly Rule[] = [
  noWeakPasswordHash, noDisabledTlsVerification, requireSecureAuthCookie, requireRouteAuthorization, noMassAssignment, noSuperLinearRegexp, noSqlInjection,
  noNosqlInjection, noUserControlledRegexp, noPrototypePollution, noFilterInjection, noCommandInjection, noCodeInjection, noTemplateInjection, noUnsafeDeserialization,
  noPathTraversal, noOpenRedirect, noSsrf, noUnescapedHtmlResponse, noUnsafeHtmlSink, noUnsafeUrlScheme, noDisabledEscaping, noIncompleteSanitization, requireMessageOriginCheck,
  requireLogRetention, noErrorDetailResponse, noSensitiveDataInLogs, noVulnerableDependency, requireAutomaticUpdates,
];
