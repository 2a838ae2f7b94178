import escapeHtml from 'escape-html';

/** @type {import('express').RequestHandler} */
export function pageNotFound(req, res) {
  if (req.accepts('html')) {
    // safe no-unescaped-html-response – escaped
    res.status(404).send(`<h1>Not found</h1><p>There is nothing at <code>${escapeHtml(req.originalUrl)}</code>.</p>`);
    return;
  }
  res.status(404).json({ error: `Nothing at ${req.path}` });
}

/** @type {import('express').ErrorRequestHandler} */
export function handleErrors(error, req, res, next) {
  if (res.headersSent) {
    next(error);
    return;
  }
  console.error(error);
  const status = error.status ?? 500;
  if (req.accepts('html')) {
    // dangerous no-unescaped-html-response, repaired by --fix – the search term of the failed page is shown as it came
    res.status(status).send(`<h1>Something went wrong</h1><p>Please try <a href="/search">another search</a> than ${req.query.q}.</p>`);
    return;
  }
  // safe no-error-detail-response – only the messages of expected failures
  res.status(status).json({ error: status === 500 ? 'Internal error' : error.message });
}
