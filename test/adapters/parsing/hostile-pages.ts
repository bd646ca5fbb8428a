/** Pages made to do harm, each with what it is. */
export const hostilePages: readonly { readonly name: string; readonly make: () => string }[] = [
  { name: 'divs nested 5,000 deep', make: () => `<body>${'<div>'.repeat(5_000)}text` },
  { name: 'divs nested 40,000 deep', make: () => `<body>${'<div>'.repeat(40_000)}text` },
  { name: 'divs nested 250 deep, with siblings', make: () => `<body>${'<div><p>text, text</p>'.repeat(250)}` },
  { name: 'bold and italic that overlap', make: () => `<body>${'<b><i><u><p>'.repeat(20_000)}text` },
  { name: '100,000 links', make: () => `<body>${'<a href="/x">x</a>'.repeat(100_000)}` },
  { name: '29,000 links in paragraphs', make: () => `<body>${'<p><a href="/x">x, y</a>'.repeat(14_500)}` },
  { name: '29,000 paragraphs', make: () => `<body>${'<p>Some text, with a comma.'.repeat(29_000)}` },
  { name: 'tables nested 20,000 deep', make: () => `<body>${'<table><tr><td>'.repeat(20_000)}text` },
  {
    name: 'tables nested 80 deep, 9,000 times',
    make: () => `<body>${`${'<table><tr><td>'.repeat(80)}text${'</td></tr></table>'.repeat(80)}`.repeat(120)}`,
  },
  { name: '200,000 attributes', make: () => `<body><p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=b`).join(' ')}>text` },
  { name: 'a class of a megabyte', make: () => `<body><p class="${'share related '.repeat(75_000)}">text` },
  { name: 'tags that never close', make: () => `<body>${'<a '.repeat(500_000)}` },
  { name: 'a comment without end', make: () => `<body><!-- ${'- '.repeat(900_000)}` },
  { name: 'a script without end', make: () => `<body><script>${'</scrip '.repeat(200_000)}` },
  { name: 'one word of two megabytes', make: () => `<body><p>${'x'.repeat(1_990_000)}` },
  { name: 'commas of two megabytes', make: () => `<body><p>${','.repeat(1_990_000)}` },
  { name: 'a million entities', make: () => `<body><p>${'&amp;'.repeat(390_000)}` },
  { name: 'white space of two megabytes', make: () => `<body><p>a${' \n'.repeat(990_000)}b` },
  { name: 'breaks without end', make: () => `<body><div>text${'<br>'.repeat(29_000)}text` },
  { name: 'templates, forms and options', make: () => `<body>${'<template><form><select><option>x'.repeat(30_000)}` },
  {
    name: 'JSON-LD of two megabytes',
    make: () =>
      `<head><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${'[{'.repeat(900_000)}`,
  },
  { name: 'titles to part for ever', make: () => `<head><title>${' - | » : '.repeat(200_000)}</title><body><h1>x</h1><p>text` },
  { name: 'lists of links in lists of links', make: () => `<body>${'<ul><li><a>x</a>'.repeat(120)}`.repeat(80) },
]
