import type { NextFunction, Request, Response } from 'express';

/** Lets signed-in customers through. */
export function authenticate(req: Request, res: Response, next: NextFunction): void {
  if (!req.session.customerId) {
    res.status(401).json({ error: 'Please sign in.' });
    return;
  }
  next();
}

/** Lets the support team through. */
export function requireSupportRole(req: Request, res: Response, next: NextFunction): void {
  if (req.session.role !== 'support') {
    res.status(403).json({ error: 'For the support team only.' });
    return;
  }
  next();
}
