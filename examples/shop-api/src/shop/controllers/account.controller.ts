import escapeHtml from 'escape-html';
import type { Request, Response } from 'express';
import { Address, NewCustomer, type AccountService } from '../services/account.service.js';
import { cookieOptions } from '../session.js';

const ninetyDays = 90 * 24 * 60 * 60 * 1000;

/** A new session id, so that one known before the login is worth nothing. */
function regenerate(session: Request['session']): Promise<void> {
  return new Promise((resolve, reject) => {
    session.regenerate((error?: Error) => (error ? reject(error) : resolve()));
  });
}

export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  register = async (req: Request, res: Response): Promise<void> => {
    const customer = await this.accounts.register(NewCustomer.parse(req.body));
    res.status(201).json({ id: customer.id });
  };

  login = async (req: Request, res: Response): Promise<void> => {
    const { email, password, remember } = req.body;
    // dangerous no-sensitive-data-in-logs – the body of a login holds the password
    console.log('login', req.body);
    // safe no-sensitive-data-in-logs – nothing of the password but that it is there
    console.log('login', { hasPassword: Boolean(password), remember });
    const customer = await this.accounts.signIn(String(email), String(password));
    if (!customer) {
      res.status(401).json({ error: 'Unknown e-mail address or wrong password.' });
      return;
    }
    await regenerate(req.session);
    req.session.customerId = customer.id;
    if (remember) {
      // dangerous require-secure-auth-cookie – scripts can read it, and it travels over plain HTTP
      res.cookie('remember_token', this.accounts.issueRememberToken(), { maxAge: ninetyDays });
    }
    // safe require-secure-auth-cookie – no session: a preference that scripts read
    res.cookie('currency', customer.currency, { maxAge: ninetyDays });
    res.json({ id: customer.id, name: customer.name });
  };

  refresh = (_req: Request, res: Response): void => {
    // safe require-secure-auth-cookie – every attribute is set
    res.cookie('remember_token', this.accounts.issueRememberToken(), {
      httpOnly: true,
      secure: process.env.NODE_ENV === 'production',
      sameSite: 'lax',
      maxAge: ninetyDays,
    });
    // unproven require-secure-auth-cookie – the attributes are in another file
    res.cookie('access_token', this.accounts.issueRememberToken(), cookieOptions(ninetyDays));
    res.sendStatus(204);
  };

  logout = (req: Request, res: Response): void => {
    // safe require-secure-auth-cookie – a deletion
    res.cookie('remember_token', '', { maxAge: 0 });
    req.session.destroy(() => res.sendStatus(204));
  };

  show = async (req: Request, res: Response): Promise<void> => {
    const customer = await this.accounts.find(req.session.customerId!);
    res.json({ id: customer.id, name: customer.name, email: customer.email });
  };

  update = async (req: Request, res: Response): Promise<void> => {
    const { name, email } = req.body;
    // unproven no-sensitive-data-in-logs – whatever a client sent
    console.log('change of an account', req.body);
    // safe no-sensitive-data-in-logs – the names of the fields
    console.log('change of an account', Object.keys(req.body));
    await this.accounts.change(req.session.customerId!, { name, email });
    res.sendStatus(204);
  };

  changeAddress = async (req: Request, res: Response): Promise<void> => {
    await this.accounts.moveTo(req.session.customerId!, Address.parse(req.body));
    res.sendStatus(204);
  };

  businessCard = async (req: Request, res: Response): Promise<void> => {
    const customer = await this.accounts.find(req.session.customerId!);
    const greeting = req.query.greeting ?? 'Hello';
    // dangerous no-unescaped-html-response – escaped, but the attribute has no quotes
    res.send(`<div class=card title=${escapeHtml(String(greeting))}>${escapeHtml(customer.name)}</div>`);
  };
}
