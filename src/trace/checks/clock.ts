import { clockResolution, seconds } from '../seconds';
import type { Check } from './Check';

/** The clock moves in `select` and in a blocking call, and never back; a timer is not early, and `select` not longer than asked. */
export const clock: Check = () => {
  let lastMove = 0;
  return ({ event, before }) => {
    const { now } = before;
    const wrong: string[] = [];
    const finite = (name: string, time: number) => {
      if (!Number.isFinite(time) || time < 0)
        wrong.push(`\`${name}\` is ${time}, which is no time.`);
    };
    switch (event.type) {
      case 'select':
      case 'block':
        finite('until', event.until);
        if (event.until < now)
          wrong.push(`the clock goes back from ${seconds(now)} s to ${seconds(event.until)} s.`);
        if (event.type === 'select' && event.timeout !== null) {
          finite('timeout', event.timeout);
          // A time-out is rounded up to the next step of the clock, and so is its end.
          if (event.until > now + event.timeout + 2 * clockResolution)
            wrong.push(
              `the loop asked for ${seconds(event.timeout)} s at most and slept for ${seconds(event.until - now)} s.`,
            );
        }
        lastMove = now;
        break;
      case 'timer':
        // A time in the past is allowed: the timer is due at once.
        if (!Number.isFinite(event.when))
          wrong.push(`\`when\` is ${event.when}, which is no time.`);
        break;
      case 'due': {
        const timer = before.timers.find(({ handle }) => handle === event.handle);
        if (timer && timer.when > now + clockResolution)
          wrong.push(`it is ${seconds(now)} s, and the timer is set for ${seconds(timer.when)} s.`);
        break;
      }
      case 'print':
      case 'notice':
        if (event.at !== undefined && (event.at < lastMove || event.at > now))
          wrong.push(
            `\`at\` is ${seconds(event.at)} s, and the clock has last moved from ${seconds(lastMove)} to ${seconds(now)} s.`,
          );
        break;
      case 'work':
        finite('until', event.until);
        break;
      case 'worked': {
        const until = before.pool.find(({ job }) => job === event.job)?.until ?? now;
        if (until > now + clockResolution)
          wrong.push(`it is ${seconds(now)} s, and the job takes until ${seconds(until)} s.`);
      }
    }
    return wrong;
  };
};
