import { speaker } from '../../delivery/words/speaker.ts'

/** What is said where Discord lets nothing else be said, in the five languages. */
export const discordSays = speaker({
  en: {
    broken: 'Something went wrong on our side, and it is in the log as {errorId}. Something may be missing here; try again.',
    notInstalled: 'Attaché was removed from this server, so its buttons no longer answer here.',
    notMember: 'This came from a server that you have left, or that removed Attaché, so its buttons no longer answer.',
    lateCommand: 'The answer to /{command} took longer than the 15 minutes in which Discord takes one, so it cannot be shown. Ask again.',
    lateButton:
      'The answer to a button that you pressed took longer than the 15 minutes in which Discord takes one, so it cannot be shown. Ask again.',
    fieldTooLong: 'holds more than a form of Discord can show, and stays as it is.',
    formTooSlow: 'The form took too long to open. Press again.',
    notAllowedHere: 'Only you see this: I may not write in this channel. I lack: {missing}.',
    inServersAlone: '/{command} works in a server alone: type it there.',
    rightsUnseen: 'I cannot see from here whether you may use /{command}: type /{command}, and Discord will know.',
    someLeftOut:
      'Discord lets an app that only you have installed answer with {most} messages. {count} more are left out; ask for less at once, such as one section.',
  },
  de: {
    broken: 'Bei uns ist etwas schiefgegangen; im Protokoll steht es unter {errorId}. Vielleicht fehlt hier etwas; versuch es noch einmal.',
    notInstalled: 'Attaché wurde von diesem Server entfernt, also antworten seine Schaltflächen hier nicht mehr.',
    notMember:
      'Das kam von einem Server, den du verlassen hast oder der Attaché entfernt hat, also antworten seine Schaltflächen nicht mehr.',
    lateCommand:
      'Die Antwort auf /{command} brauchte länger als die 15 Minuten, in denen Discord eine annimmt, und kann nicht gezeigt werden. Frag noch einmal.',
    lateButton:
      'Die Antwort auf eine Schaltfläche, die du gedrückt hast, brauchte länger als die 15 Minuten, in denen Discord eine annimmt, und kann nicht gezeigt werden. Frag noch einmal.',
    fieldTooLong: 'enthält mehr, als ein Formular von Discord zeigen kann, und bleibt, wie es ist.',
    formTooSlow: 'Das Formular brauchte zu lange, um sich zu öffnen. Drück noch einmal.',
    notAllowedHere: 'Nur du siehst das: ich darf in diesem Kanal nicht schreiben. Mir fehlt: {missing}.',
    inServersAlone: '/{command} gibt es nur auf einem Server: tipp es dort.',
    rightsUnseen: 'Von hier aus sehe ich nicht, ob du /{command} verwenden darfst: tipp /{command}, dann weiß es Discord.',
    someLeftOut:
      'Discord lässt eine App, die nur du installiert hast, mit {most} Nachrichten antworten. {count} weitere fehlen hier; frag nach weniger auf einmal, etwa nach einer Rubrik.',
  },
  fr: {
    broken: 'Quelque chose a échoué de notre côté ; le journal le note sous {errorId}. Il manque peut-être quelque chose ici ; réessayez.',
    notInstalled: 'Attaché a été retiré de ce serveur, ses boutons n’y répondent donc plus.',
    notMember: 'Cela venait d’un serveur que vous avez quitté, ou qui a retiré Attaché ; ses boutons ne répondent donc plus.',
    lateCommand: 'La réponse à /{command} a pris plus que les 15 minutes que Discord accorde ; elle ne peut pas être montrée. Redemandez.',
    lateButton:
      'La réponse à un bouton que vous avez pressé a pris plus que les 15 minutes que Discord accorde ; elle ne peut pas être montrée. Redemandez.',
    fieldTooLong: 'contient plus qu’un formulaire de Discord ne peut montrer, et reste tel quel.',
    formTooSlow: 'Le formulaire a mis trop de temps à s’ouvrir. Pressez encore une fois.',
    notAllowedHere: 'Vous seul voyez ceci : je ne peux pas écrire dans ce salon. Il me manque : {missing}.',
    inServersAlone: '/{command} ne marche que sur un serveur : tapez-la là-bas.',
    rightsUnseen: 'Je ne vois pas d’ici si vous avez le droit d’utiliser /{command} : tapez /{command}, et Discord le saura.',
    someLeftOut:
      'Discord laisse une application que vous seul avez installée répondre par {most} messages. Il en manque {count} ici ; demandez moins à la fois, par exemple une rubrique.',
  },
  es: {
    broken: 'Algo falló por nuestra parte; en el registro está como {errorId}. Puede que aquí falte algo; inténtalo otra vez.',
    notInstalled: 'Attaché fue retirado de este servidor, así que sus botones ya no responden aquí.',
    notMember: 'Esto venía de un servidor que dejaste, o que retiró Attaché, así que sus botones ya no responden.',
    lateCommand:
      'La respuesta a /{command} tardó más de los 15 minutos que Discord concede, así que no se puede mostrar. Pregunta otra vez.',
    lateButton:
      'La respuesta a un botón que pulsaste tardó más de los 15 minutos que Discord concede, así que no se puede mostrar. Pregunta otra vez.',
    fieldTooLong: 'contiene más de lo que un formulario de Discord puede mostrar, y queda como está.',
    formTooSlow: 'El formulario tardó demasiado en abrirse. Pulsa otra vez.',
    notAllowedHere: 'Solo tú ves esto: no puedo escribir en este canal. Me falta: {missing}.',
    inServersAlone: '/{command} solo funciona en un servidor: escríbelo allí.',
    rightsUnseen: 'Desde aquí no veo si puedes usar /{command}: escribe /{command} y Discord lo sabrá.',
    someLeftOut:
      'Discord permite que una aplicación que solo tú instalaste responda con {most} mensajes. Aquí faltan {count} más; pide menos de una vez, por ejemplo una sección.',
  },
  zh: {
    broken: '我们这边出了问题，日志编号为 {errorId}。这里可能缺了内容；请再试一次。',
    notInstalled: 'Attaché 已从此服务器移除，它的按钮在这里不再有效。',
    notMember: '这来自你已离开、或已移除 Attaché 的服务器，它的按钮不再有效。',
    lateCommand: '/{command} 的回答超过了 Discord 允许的15分钟，无法显示。请再问一次。',
    lateButton: '你按下的按钮的回答超过了 Discord 允许的15分钟，无法显示。请再问一次。',
    fieldTooLong: '的内容超出 Discord 表单可显示的范围，保持不变。',
    formTooSlow: '表单打开得太慢。请再按一次。',
    notAllowedHere: '只有你能看到：我不能在此频道发言。缺少权限：{missing}。',
    inServersAlone: '/{command} 只能在服务器里使用：请到那里输入。',
    rightsUnseen: '我在这里看不出你是否可以使用 /{command}：请直接输入 /{command}，由 Discord 判断。',
    someLeftOut: '只由你安装的应用，Discord 只允许用{most}条消息回答。还有{count}条未显示；请一次少问一些，例如只问一个栏目。',
  },
})
