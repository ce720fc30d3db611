import * as core from '@actions/core';
import type { AnnotationLevel, Runner } from './world.ts';

const ANNOTATE: Readonly<Record<AnnotationLevel, typeof core.error>> = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
};

/** The GitHub runner, through the toolkit. */
export const actionsRunner: Runner = {
  mask: (text) => core.setSecret(text),
  setOutput: (name, value) => core.setOutput(name, value),
  saveState: (name, value) => core.saveState(name, value),
  state: (name) => core.getState(name),
  info: (line) => core.info(line),
  startGroup: (title) => core.startGroup(title),
  endGroup: () => core.endGroup(),
  annotate: (level, message, properties) => ANNOTATE[level](message, properties),
  writeSummary: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
  fail: (message) => core.setFailed(message),
};
