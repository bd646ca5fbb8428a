const major = Number(process.versions.node.split('.')[0])
if (major < 26) {
  throw new Error(
    `Attaché's tests need Node 26, this is ${process.version}: run them with "npm test" after "npm ci" with install scripts on`,
  )
}
