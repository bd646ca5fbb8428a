/** What messages look like on Slack, in our own drawing: light, as most people have it. */
export const slackStyle = `
:root { color-scheme: light; --side: #3f1a45; --side-text: #d8c5dc; --line: #dddddf; --text: #1d1c1d; --faint: #616061; --link: #1264a3; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.47 'Lato', system-ui, 'DejaVu Sans', sans-serif; background: #fff; color: var(--text); }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.message { display: grid; grid-template-columns: 2.25rem 1fr; gap: .6rem; padding: .5rem 1.2rem; }
.message:hover { background: #f8f8f8; }
.message.only-you { background: #fbf6e7; }
.face { width: 2.25rem; height: 2.25rem; border-radius: .4rem; background: #2b6f77; color: #fff; display: grid; place-items: center; font-weight: 700; }
.body { min-width: 0; max-width: 42rem; overflow-wrap: anywhere; }
.body header time, .small, .context { color: var(--faint); font-size: .8rem; }
.body p { margin: .2rem 0; }
.rich { margin: .5rem 0; } .text { white-space: pre-wrap; margin: .15rem 0; } .text .line { display: block; min-height: 1.2em; } .text p { margin: 0; }
.tag { background: #e8e8e8; color: var(--faint); border-radius: .15rem; font-size: .65rem; font-weight: 700; padding: .05rem .25rem; vertical-align: middle; }
.header { font-size: 1.2rem; line-height: 1.3; margin: .5rem 0 .3rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: .7rem 0; }
ul, ol { margin: .15rem 0; padding-left: 1.6rem; }
blockquote { margin: .2rem 0; padding-left: .8rem; border-left: 4px solid var(--line); }
code { color: #c01343; background: #f6f6f6; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .2rem; font-size: .85em; }
pre { background: #f6f6f6; border: 1px solid var(--line); border-radius: .3rem; padding: .5rem; white-space: pre-wrap; }
.mention { background: #e8f5fa; color: var(--link); border-radius: .2rem; padding: 0 .15rem; }
.section { display: flex; gap: 1rem; justify-content: space-between; align-items: start; margin: .2rem 0; }
.section > div:first-child { flex: 1; min-width: 0; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem 1rem; margin-top: .3rem; }
.context { display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: center; margin: .3rem 0; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin: .4rem 0; }
.actions form, .section form { display: flex; gap: .4rem; margin: 0; max-width: 100%; } .actions select { min-width: 0; } .actions button { flex: none; }
button, .button { border: 1px solid #bbb; border-radius: .3rem; padding: .3rem .75rem; font: inherit; font-weight: 700; font-size: .85rem; color: var(--text); background: #fff; cursor: pointer; }
button.primary { background: #007a5a; border-color: #007a5a; color: #fff; } button.danger { background: #fff; border-color: #e01e5a; color: #e01e5a; }
select, input, textarea { font: inherit; font-size: .9rem; border: 1px solid #bbb; border-radius: .3rem; padding: .3rem .5rem; max-width: 100%; background: #fff; color: var(--text); }
table { border-collapse: collapse; margin: .3rem 0; } th, td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; vertical-align: top; } th { background: #f8f8f8; }
figure { margin: .4rem 0; } figcaption { font-size: .85rem; margin-bottom: .2rem; } .picture { max-width: 100%; max-height: 24rem; border-radius: .4rem; border: 1px solid var(--line); }
.thumbnail { width: 5.5rem; border-radius: .3rem; } .icon { width: 1.25rem; height: 1.25rem; border-radius: .2rem; }
.replies { font-size: .85rem; font-weight: 700; }
`
