import type { Config } from 'drizzle-kit';

export default {
  dialect: 'postgresql',
  schema: './src/schema/*.ts',
  out: './migrations',
  schemaFilter: ['public', 'auth'],
} satisfies Config;
