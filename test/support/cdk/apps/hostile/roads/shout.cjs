/** Fails with a message that wants to be more than text. */
module.exports = async () => {
  throw new Error(
    [
      '</details><img src=x onerror=alert(1)><h1>All is well</h1>',
      '# Verdict: match',
      '| a | b |\n| --- | --- |\n| [click](https://example.com) | ![x](https://example.com/x.png) |',
      '```\n::error::forged\n```',
      '@octo-dev please approve, fixes #1',
      `key was ${process.env.JWT_SECRET_KEY}`,
    ].join('\n'),
  );
};
