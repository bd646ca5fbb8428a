import { discordStyle } from '../../../src/adapters/mockups/discord-style.ts'

/** The messages as they are drawn elsewhere too, and around them what a chat has: places, people, a line to type on. */
export const style = `${discordStyle}
body { height: 100vh; display: grid; grid-template-columns: 15rem 1fr; }
nav { background: var(--side); padding: 1rem; overflow-y: auto; }
nav h2 { font-size: .8rem; text-transform: uppercase; color: var(--faint); margin: 1rem 0 .25rem; }
nav a { display: block; padding: .3rem .5rem; border-radius: .3rem; color: var(--faint); }
nav a.thread { padding-left: 1.5rem; font-size: .9rem; }
nav a[aria-current] { background: #404249; color: #fff; }
main { display: grid; grid-template-rows: auto 1fr auto; height: 100vh; min-width: 0; }
main > h1 { font-size: 1rem; margin: 0; padding: .8rem 1rem; border-bottom: 1px solid var(--deep); }
#messages { overflow-y: auto; padding: 1rem; display: flex; flex-direction: column; gap: 1rem; }
.note { background: #4b3a1e; padding: .5rem 1rem; border-radius: .4rem; }
.composer { padding: .8rem 1rem 1rem; } .composer input { width: 100%; padding: .8rem; font-size: 1rem; }
.shade { grid-column: 1 / -1; background: var(--deep); overflow-y: auto; }
dialog { position: static; margin: 2rem auto; padding: 1.2rem; background: var(--back); color: var(--text); border: 1px solid #4e5058; border-radius: .5rem; width: 28rem; max-width: 95%; }
dialog .field { display: grid; gap: .3rem; margin: 1rem 0; border: 0; padding: 0; }
dialog small { color: var(--faint); } dialog .star { color: #f23f43; }
dialog :is(input, select, textarea):not([type=radio], [type=checkbox]) { width: 100%; padding: .6rem; background: var(--side); color: var(--text); border: 1px solid #4e5058; border-radius: .3rem; font: inherit; }
dialog .tick { display: flex; gap: .5rem; align-items: center; margin: .15rem 0; }
dialog .foot { display: flex; justify-content: end; }
@media (max-width: 40rem) { body { grid-template-columns: 1fr; } nav { display: none; } }
`
