/** What requests of all servers have that speak the Fetch standard; a framework's own request adds to it. */
export const requestMembers: Readonly<Record<string, string>> = Object.fromEntries(
  ['json', 'text', 'formData', 'headers', 'url', 'clone'].map((name) => [name, `web:request.${name}`]),
);
/** What responses of the same servers have. */
export const responseMembers: Readonly<Record<string, string>> = { headers: 'web:response.headers' };
