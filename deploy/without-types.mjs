/**
 * Writes the program to a folder as JavaScript, which Node runs as it stands. To take the types out at each start costs 27 MB that stay,
 * 20 more in the thread that reads feeds, and half a second.
 *
 *   node deploy/without-types.mjs FOLDER
 */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder: node deploy/without-types.mjs FOLDER')

const project = join(import.meta.dirname, '..')
for (const path of globSync(['package.json', 'LICENSE', '{bin,src,commands,config}/**/*.*'], { cwd: project })) {
  const [from, to] = [join(project, path), join(folder, path)]
  mkdirSync(dirname(to), { recursive: true })
  if (path.endsWith('.ts')) writeFileSync(to.replace(/ts$/, 'js'), namingJavaScript(stripTypeScriptTypes(readFileSync(from, 'utf8'))))
  else if (path.endsWith('.mjs')) writeFileSync(to, namingJavaScript(readFileSync(from, 'utf8')))
  else cpSync(from, to)
}

/** Files of the program are named from one another: './start.ts'. */
function namingJavaScript(source) {
  return source.replace(/'(\.{1,2}\/[^'\n]+)\.ts'/g, "'$1.js'")
}
