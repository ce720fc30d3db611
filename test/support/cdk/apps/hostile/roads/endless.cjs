/** Never ends, and does not hear when it is asked to. */
module.exports = () => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  setInterval(() => undefined, 1000);
  return new Promise(() => undefined);
};
