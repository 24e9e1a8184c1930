import { DefaultNamingStrategy } from 'typeorm';
import type { NamingStrategyInterface, Table } from 'typeorm';

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function named(prefix: string, table: Table | string, columns: readonly string[]): string {
  const tableName = typeof table === 'string' ? table : table.name;
  const bare = tableName.split('.').pop() ?? tableName;
  return `${prefix}_${bare}_${columns.map(snake).join('_')}`.slice(0, 63);
}

/**
 * Gives tables, columns and constraints the same readable names on both databases,
 * so that hand-written SQL needs no quotes and a violated constraint can be recognised by name.
 */
export class SnakeCaseNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }
  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, customName ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return named('PK', table, []).replace(/_$/, '');
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return named('UQ', table, columns);
  }
  override indexName(table: Table | string, columns: string[]): string {
    return named('IDX', table, columns);
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return named('FK', table, columns);
  }
}
