import { CamelCasePlugin, type PluginTransformQueryArgs, PostgresQueryCompiler, type RootOperationNode, SqliteQueryCompiler } from 'kysely'

/** Writes names for SQLite as SQL has them: `made_at` for `madeAt`. */
export class SnakeSqliteCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(snakeCase(identifier))
  }
}

/** The same for PostgreSQL. */
export class SnakePostgresCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(snakeCase(identifier))
  }
}

/** Gives rows their names back. Of queries it would copy every node, at a millisecond a command, where a compiler need only write. */
export class CamelCaseRows extends CamelCasePlugin {
  override transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }
}

const written = new Map<string, string>()

/** `made_at` for `madeAt`. */
export function snakeCase(name: string): string {
  return written.getOrInsertComputed(name, () => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
}
