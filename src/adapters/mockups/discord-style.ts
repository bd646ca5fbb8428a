/** What messages look like on Discord, in our own drawing: dark, as most people have it. */
export const discordStyle = `
:root { color-scheme: dark; --back: #313338; --side: #2b2d31; --deep: #1e1f22; --text: #dbdee1; --faint: #a3a8b0; --link: #5ab4ff; --card: #2b2d31; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.4 system-ui, 'DejaVu Sans', sans-serif; background: var(--back); color: var(--text); }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.message { display: grid; grid-template-columns: 2.5rem 1fr; gap: .8rem; }
.message.only-you { background: #3a3c58; border-left: 2px solid #5865f2; padding: .5rem; } .message.only-you .small { color: #c6c9d2; }
.face { width: 2.5rem; height: 2.5rem; border-radius: 50%; background: #5865f2; color: #fff; display: grid; place-items: center; font-weight: 700; }
.body { min-width: 0; max-width: 46rem; overflow-wrap: anywhere; }
.body header time, .small, .asked { color: var(--faint); font-size: .8rem; }
.body p, .body h2, .body h3, .body h4 { margin: .15rem 0; white-space: pre-wrap; }
.body h2 { font-size: 1.5rem; } .body h3 { font-size: 1.25rem; } .body h4 { font-size: 1rem; }
.body ul, .body ol { margin: .2rem 0; padding-left: 1.4rem; }
.body blockquote { margin: .2rem 0; padding-left: .8rem; border-left: 4px solid #4e5058; }
.body pre, .body code { background: var(--deep); border-radius: .25rem; padding: .1rem .3rem; } .body pre { padding: .5rem; white-space: pre-wrap; }
.gap { height: .5rem; } .body p.small { margin: 0; }
.tag { background: #5865f2; color: #fff; border-radius: .25rem; font-size: .65rem; padding: .1rem .3rem; vertical-align: middle; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: .2rem; padding: 0 .15rem; }
.container > *, .section > * { min-width: 0; }
.container, .embed { background: var(--card); border: 1px solid #3f4147; border-left: 4px solid #4e5058; border-radius: .4rem; padding: .8rem 1rem; margin: .3rem 0; display: grid; gap: .4rem; }
.container hr { width: 100%; border: 0; border-top: 1px solid #4e5058; margin: .2rem 0; }
.section { display: flex; gap: 1rem; justify-content: space-between; align-items: start; } .section :is(button, form) { flex: none; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin: .3rem 0; } .row form { display: flex; gap: .5rem; margin: 0; max-width: 100%; } .row select { flex: 0 1 auto; min-width: 0; } .row button { flex: none; }
.fields { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; } .field { flex-basis: 100%; } .field.inline { flex-basis: 30%; }
button, .button { border: 0; border-radius: .4rem; padding: .45rem .9rem; font: inherit; font-size: .9rem; color: #fff; background: #4e5058; cursor: pointer; }
button.primary { background: #5865f2; } button.success { background: #248046; } button.danger { background: #da373c; } button:disabled { opacity: .5; cursor: default; }
select, input, textarea { font: inherit; font-size: .9rem; background: var(--deep); color: var(--text); border: 1px solid #4e5058; border-radius: .4rem; padding: .45rem .6rem; max-width: 100%; }
.picture { max-width: 100%; border-radius: .4rem; } .thumbnail { width: 5rem; border-radius: .4rem; }
.spoiler { background: var(--deep); color: transparent; } .spoiler:hover { color: inherit; }
`
