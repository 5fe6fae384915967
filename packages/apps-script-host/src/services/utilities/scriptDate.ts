import { Script } from 'node:vm';

/**
 * Gives a context the script's clock and zone: `new Date()` and `Date.now()` read the host's clock, local getters and
 * setters the script's zone. It is text because it must be made of the context's own functions. Run it to get
 * `install(now, toWall, toUtc)`.
 */
export const installScriptDate = new Script(
  String.raw`(function install(now, toWall, toUtc) {
  const Native = Date;
  const proto = Native.prototype;
  const LOCAL_ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;
  const parse = Native.parse;
  const parsed = (text) => (LOCAL_ISO.test(text) ? toUtc(parse(text + 'Z')) : /[zZ]$|[+-]\d\d:?\d\d$|GMT|UTC|^\d{4}(-\d\d){0,2}$/.test(text)
    ? parse(text) : toUtc(parse(text + ' UTC')));
  function ScriptDate(...args) {
    if (!new.target) return new ScriptDate().toString();
    let ms;
    if (args.length === 0) ms = now();
    else if (args.length === 1) ms = typeof args[0] === 'string' ? parsed(args[0]) : new Native(args[0]).getTime();
    else ms = toUtc(Native.UTC(...args));
    return Reflect.construct(Native, [ms], new.target);
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  ScriptDate.prototype = proto;
  ScriptDate.UTC = Native.UTC;
  ScriptDate.now = now;
  ScriptDate.parse = parsed;
  const getTime = proto.getTime;
  const wall = (date) => new Native(toWall(getTime.call(date)));
  const define = (name, value) => Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  define('constructor', ScriptDate);
  for (const part of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = proto['getUTC' + part];
    const set = proto['setUTC' + part];
    define('get' + part, function () { return get.call(wall(this)); });
    define('set' + part, function (...args) {
      const moved = wall(this);
      set.apply(moved, args);
      return this.setTime(toUtc(getTime.call(moved)));
    });
  }
  const day = proto.getUTCDay;
  define('getDay', function () { return day.call(wall(this)); });
  define('getTimezoneOffset', function () { return (getTime.call(this) - getTime.call(wall(this))) / 60000; });
  const iso = proto.toISOString;
  const two = (n) => String(n).padStart(2, '0');
  const dayText = (date) => {
    const [name, d, month, year] = proto.toUTCString.call(wall(date)).replace(',', '').split(' ');
    return name + ' ' + month + ' ' + d + ' ' + year;
  };
  const timeText = (date) => {
    const offset = -date.getTimezoneOffset();
    const size = Math.abs(offset);
    return iso.call(wall(date)).slice(11, 19) + ' GMT' + (offset < 0 ? '-' : '+') + two(Math.floor(size / 60)) + two(Math.floor(size % 60));
  };
  define('toDateString', function () { return dayText(this); });
  define('toTimeString', function () { return timeText(this); });
  define('toString', function () { return isNaN(getTime.call(this)) ? 'Invalid Date' : dayText(this) + ' ' + timeText(this); });
  globalThis.Date = ScriptDate;
})`,
  { filename: 'scriptDate.js' },
);
