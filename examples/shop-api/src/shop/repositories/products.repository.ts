import type { Pool } from 'pg';

export interface Product {
  id: number;
  slug: string;
  name: string;
  brand: string;
  price: number;
}

const columns: Record<string, string> = { name: 'name', price: 'price', newest: 'created_at DESC' };
const pageSize = 24;

export class ProductsRepository {
  constructor(private readonly pool: Pool) {}

  async list(page: number, sort: string): Promise<Product[]> {
    const order = columns[sort] ?? 'name';
    // safe no-sql-injection – a column of the table above, and numbers
    const { rows } = await this.pool.query<Product>(`
      SELECT id, slug, name, brand, price FROM products
      WHERE published
      ORDER BY ${order}
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`);
    return rows;
  }

  async bySlug(slug: string): Promise<Product | undefined> {
    // safe no-sql-injection – bound
    const { rows } = await this.pool.query<Product>('SELECT id, slug, name, brand, price FROM products WHERE slug = $1', [slug]);
    return rows[0];
  }

  async bySlugs(slugs: readonly string[]): Promise<Product[]> {
    const placeholders = slugs.map((_slug, index) => `$${index + 1}`).join(', ');
    // safe no-sql-injection – placeholders alone are written into the text
    const { rows } = await this.pool.query<Product>(`SELECT id, slug, name, brand, price FROM products WHERE slug IN (${placeholders})`, [...slugs]);
    return rows;
  }

  async search(term: string, brand?: string): Promise<Product[]> {
    const conditions = ['published'];
    const values: string[] = [];
    if (brand) {
      values.push(brand);
      conditions.push(`brand = $${values.length}`);
    }
    // dangerous no-sql-injection – whoever calls this passes what was typed into the search field
    const { rows } = await this.pool.query<Product>(
      `SELECT id, slug, name, brand, price FROM products WHERE ${conditions.join(' AND ')} AND name ILIKE '%${term}%'`,
      values,
    );
    return rows;
  }

  async names(): Promise<string[]> {
    const { rows } = await this.pool.query<Product>('SELECT name FROM products WHERE published');
    return rows.map((row) => row.name);
  }

  async like(pattern: string, count: number): Promise<string[]> {
    // unproven no-user-controlled-regexp – nothing here shows who writes the pattern
    const wanted = new RegExp(pattern);
    // safe no-user-controlled-regexp – a number
    const long = new RegExp(`^.{${count},}$`);
    return (await this.names()).filter((name) => wanted.test(name) && long.test(name));
  }

  async withPrefix(prefix: string): Promise<string[]> {
    // unproven no-super-linear-regexp – slow if many dashes stand inside a long text
    const wanted = prefix.replace(/-+$/, '');
    // safe no-super-linear-regexp – tried at the start alone
    const bare = wanted.replace(/^-+/, '');
    return (await this.names()).filter((name) => name.startsWith(bare));
  }

  async related(product: Product, orderBy: string): Promise<Product[]> {
    // unproven no-sql-injection – the clause comes from elsewhere
    const { rows } = await this.pool.query<Product>(
      `SELECT id, slug, name, brand, price FROM products WHERE brand = $1 AND id <> $2 ORDER BY ${orderBy}`,
      [product.brand, product.id],
    );
    return rows;
  }
}

export function stockQuestion(warehouse: string, count: number): readonly string[] {
  return [
    // unproven no-filter-injection – nothing here shows who names the warehouse
    JSON.stringify({ query: `{ stock(warehouse: "${warehouse}") { count } }` }),
    // safe no-filter-injection – a number
    JSON.stringify({ query: `{ stock(above: ${count}) { count } }` }),
  ];
}
