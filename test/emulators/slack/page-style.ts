import { slackStyle } from '../../../src/adapters/mockups/slack-style.ts'

/** The messages as they are drawn elsewhere too, and around them what a chat has: places, people, a line to type on. */
export const style = `${slackStyle}
body { height: 100vh; display: grid; grid-template-rows: 100%; grid-template-columns: 15rem 1fr auto; }
nav { background: var(--side); color: var(--side-text); padding: 1rem; overflow-y: auto; }
nav h2 { font-size: .95rem; margin: 1.2rem 0 .3rem; color: #fff; }
nav a { display: block; padding: .2rem .6rem; border-radius: .35rem; color: var(--side-text); }
nav a[aria-current] { background: #7d3986; color: #fff; }
main, aside { display: grid; grid-template-rows: auto 1fr auto; height: 100vh; min-width: 0; }
aside { width: 26rem; border-left: 1px solid var(--line); }
main > h1, aside > h1 { font-size: 1.1rem; margin: 0; padding: .8rem 1.2rem; border-bottom: 1px solid var(--line); }
.messages { overflow-y: auto; padding: .6rem 0; }
.note { margin: .5rem 1.2rem; padding: .5rem .8rem; border-radius: .3rem; background: #fdf1d6; }
.composer { padding: .6rem 1.2rem 1.2rem; } .composer input { width: 100%; padding: .7rem .8rem; font-size: 1rem; }
.home { overflow-y: auto; padding: 1rem 1.2rem; max-width: 46rem; }
.shade { position: fixed; inset: 0; background: rgb(0 0 0 / 50%); display: grid; place-items: center; }
dialog { position: static; width: 32rem; max-width: 95%; max-height: 90vh; overflow-y: auto; border: 0; border-radius: .5rem; padding: 1.2rem; }
dialog h2 { margin: 0 0 .6rem; font-size: 1.3rem; } .field { display: grid; gap: .25rem; margin: .8rem 0; font-weight: 700; } .field > * { font-weight: 400; } .wrong { color: #c01343; }
.tick { display: block; font-weight: 400; }
dialog .foot { display: flex; justify-content: flex-end; gap: .6rem; margin-top: 1rem; }
@media (max-width: 45rem) { body { grid-template-columns: 1fr; } nav { display: none; } aside { position: fixed; inset: 0; width: auto; background: #fff; } }
`
