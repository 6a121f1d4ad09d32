// Draws each figure.td-chart from the table in it. The table is the truth and stays on the page; nothing here is a figure of its own.
(() => {
  'use strict';
  if (!window.echarts) return;

  // ECharts writes styles as attributes of its drawing, which the content policy forbids; as properties they are allowed.
  SVGElement.prototype.setAttribute = function (name, value) {
    if (name === 'style') this.style.cssText = value;
    else Element.prototype.setAttribute.call(this, name, value);
  };

  const look = getComputedStyle(document.documentElement);
  const ink = (name) => look.getPropertyValue('--' + name).trim();
  const COLOURS = { late: ink('late'), soon: '#d98324', plain: ink('accent'), none: '#93a0b1', ok: ink('ok') };
  const SHAPES = { late: 'triangle', soon: 'diamond', plain: 'rect', none: 'emptyCircle', ok: 'circle' };
  // Patterns tell the tones apart without colour. What is well is plain; what is late is hatched the most.
  const hatch = (turned, gap) => ({ symbol: 'rect', color: 'rgba(255,255,255,.55)', dashArrayX: [1, 0], dashArrayY: [2, gap], rotation: turned });
  const PATTERNS = {
    late: hatch(Math.PI / 4, 4), soon: hatch(-Math.PI / 4, 7), none: { symbol: 'circle', color: 'rgba(255,255,255,.7)', dashArrayX: [[7, 7], [0, 7, 7, 0]], dashArrayY: [7, 0], symbolSize: .5 },
  };
  const written = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
  const number = (value) => (value === null || value === undefined || value === '' ? '' : written.format(value));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const narrow = () => window.innerWidth < 760;
  const MOST_BARS = 15;
  const LONG = 20;
  const MOST_PRINTED = 45;
  const printing = () => document.documentElement.matches('.printing');

  function read(figure) {
    const table = figure.querySelector('table');
    const heads = [...table.tHead.rows[0].cells].map((cell, at) => ({ at, name: cell.textContent.trim(), part: cell.dataset.part, tone: cell.dataset.tone }));
    const rows = [...table.tBodies[0].rows].map((row) => ({
      name: row.cells[0].textContent.trim(),
      state: row.querySelector('.st'),
      values: [...row.cells].map((cell) => (cell.dataset.value === undefined ? null : Number(cell.dataset.value))),
      paths: [...row.cells].map((cell) => cell.querySelector('a')?.href),
    }));
    const marks = [...figure.querySelectorAll('.td-mark')].map((mark) => ({ at: Number(mark.dataset.at), words: mark.textContent.trim() }));
    return { heads, rows: figure.dataset.shape === 'bars' ? rows.slice(0, MOST_BARS) : rows, marks, drawn: heads.filter((head) => head.part === 'drawn' || head.part === 'beside') };
  }

  const text = { fontFamily: '"Be Vietnam Pro", system-ui, sans-serif', fontSize: 13, color: ink('ink') };
  const quiet = { ...text, color: ink('muted') };
  const clear = { textBorderColor: '#fff', textBorderWidth: 3 };
  const paint = (tone) => ({ color: COLOURS[tone], decal: PATTERNS[tone], borderColor: '#fff', borderWidth: 1 });
  const values = (extra) => ({ type: 'value', axisLabel: { ...quiet, formatter: number, hideOverlap: true }, splitLine: { lineStyle: { color: ink('line') } }, ...extra });
  const names = (data, extra) => ({
    type: 'category', data: data.rows.map((row) => row.name), axisTick: { show: false }, axisLine: { lineStyle: { color: '#93a0b1' } },
    axisLabel: { ...text, lineHeight: 17, hideOverlap: true }, ...extra,
  });

  // Room for the legend: as many lines as its words need.
  function above(data) {
    if (data.drawn.length < 2) return 20;
    const width = data.drawn.reduce((sum, head) => sum + head.name.length * 7.5 + 52, 0);
    return 24 + 24 * Math.ceil(width / (data.width - 20));
  }

  function base(data) {
    return {
      animation: !still, animationDuration: 300, textStyle: text,
      legend: { show: data.drawn.length > 1, top: 0, left: 0, itemGap: 18, textStyle: text },
      grid: { left: 4, right: 20, top: above(data), bottom: 12, outerBoundsMode: 'same' },
      tooltip: { renderMode: 'richText', confine: true, valueFormatter: number, textStyle: text, borderColor: ink('line'), trigger: 'axis', axisPointer: { type: 'shadow' } },
    };
  }

  const TEXTS = { late: ink('late'), soon: ink('soon') };
  const SIGNS = { late: '▲ ', soon: '◆ ', plain: '■ ', none: '○ ', ok: '● ' };
  const tone = (row) => row.state?.dataset.tone;

  const DASHES = ['solid', 'dashed'];
  const line = (data, across) => (data.marks.length === 0 ? undefined : {
    symbol: 'none', silent: true, animation: false, lineStyle: { color: ink('ink'), width: 1.5 },
    label: { show: false },
    data: data.marks.map((mark, at) => ({ [across ? 'yAxis' : 'xAxis']: mark.at, lineStyle: { type: DASHES[at % 2] } })),
  });

  const series = (data, head, at, extra) => ({
    name: head.name, column: head.at, data: data.rows.map((row) => row.values[head.at]), itemStyle: paint(head.tone), cursor: 'pointer', ...extra,
  });

  const DRAW = {
    stacked: (data) => ({
      ...base(data), xAxis: names(data), yAxis: values({ minInterval: 1 }),
      series: data.drawn.map((head, at) => series(data, head, at, {
        type: 'bar', stack: 'all', barMaxWidth: 64,
        label: { show: true, formatter: (one) => (one.value ? number(one.value) : ''), fontSize: 12, fontWeight: 600, color: ink('ink'), ...clear },
        labelLayout: { hideOverlap: true },
      })),
    }),
    columns: (data) => ({
      ...base(data), xAxis: names(data), yAxis: values({ minInterval: 1 }),
      series: data.drawn.map((head, at) => series(data, head, at, {
        type: 'bar', barMaxWidth: 72, label: { ...text, show: true, position: 'top', formatter: (one) => number(one.value) }, markLine: at === 0 ? line(data, true) : undefined,
      })),
    }),
    // Far beyond the marks a bar is cut off and its figure has an arrow: else one would make all others too short to read.
    bars: (data) => {
      const most = Math.max(0, ...data.marks.map((mark) => mark.at)) * 1.5 || Infinity;
      const cut = (value) => (value !== null && value > most ? most : value);
      return {
        ...base(data), grid: { ...base(data).grid, right: 64 }, xAxis: values({ splitNumber: narrow() ? 3 : 5 }),
        yAxis: names(data, { inverse: true, axisLabel: { ...text, color: (name, at) => TEXTS[tone(data.rows[at])] ?? text.color, formatter: (name, at) => (SIGNS[tone(data.rows[at])] ?? '') + name, lineHeight: 16, width: narrow() ? 120 : 300, overflow: narrow() ? 'truncate' : 'break', interval: 0 } }),
        series: data.drawn.map((head, at) => series(data, head, at, {
          type: 'bar', barMaxWidth: 16, barGap: '15%', data: data.rows.map((row) => cut(row.values[head.at])),
          label: { ...quiet, ...clear, fontSize: 12, show: true, position: 'right', formatter: (one) => { const value = data.rows[one.dataIndex].values[head.at]; return number(value) + (value > most ? ' →' : ''); } },
          markLine: at === 0 ? line(data, false) : undefined,
        })),
      };
    },
    line: (data) => ({
      ...base(data), xAxis: names(data, { boundaryGap: true }), yAxis: values({ scale: false }),
      series: data.drawn.map((head, at) => series(data, head, at, {
        type: 'line', connectNulls: false, symbol: head.part === 'beside' ? 'emptyRect' : 'circle', symbolSize: 8,
        lineStyle: { color: COLOURS[head.tone], width: 2.5, type: head.part === 'beside' ? 'dashed' : 'solid' }, itemStyle: { color: COLOURS[head.tone] },
        label: { ...text, ...clear, fontSize: 12, show: head.part === 'drawn', position: 'top', formatter: (one) => number(one.value) }, labelLayout: { hideOverlap: true },
        markLine: at === 0 ? line(data, true) : undefined,
      })),
    }),
    points,
  };

  // Each point where its degrees put it, one series for each state; a degree of longitude is narrower than one of latitude.
  function points(data, width, height) {
    const column = (part) => data.heads.find((head) => head.part === part).at;
    const [lat, lon] = [column('latitude'), column('longitude')];
    const there = data.rows.map((row, at) => ({ ...row, at })).filter((row) => row.values[lat] !== null && row.values[lon] !== null);
    // A far island would shrink all others to a spot: the frame holds nearly all, and who lies outside stands at its edge.
    const frame = (all) => { const sorted = all.toSorted((one, other) => one - other); const cut = Math.floor(sorted.length / 50); return [sorted[cut], sorted[sorted.length - 1 - cut]]; };
    const [south, north] = frame(there.map((row) => row.values[lat]));
    const [west, east] = frame(there.map((row) => row.values[lon]));
    const inside = (value, from, to) => Math.min(Math.max(value, from), to);
    const spot = (row) => [inside(row.values[lon], west, east), inside(row.values[lat], south, north)];
    const outside = (row) => Math.hypot(row.values[lon] - spot(row)[0], row.values[lat] - spot(row)[1]) > (north - south) / 4;
    const narrowing = Math.cos(((south + north) / 2) * Math.PI / 180);
    const room = [width - 60, height - 90];
    const scale = Math.min(room[0] / Math.max((east - west) * narrowing, .02), room[1] / Math.max(north - south, .02));
    const across = (width - (east - west) * narrowing * scale) / 2;
    const states = [...new Map(there.map((row) => [row.state?.textContent.trim() ?? '', tone(row) ?? 'plain'])).entries()]
      .sort((one, other) => Object.keys(COLOURS).indexOf(one[1]) - Object.keys(COLOURS).indexOf(other[1]));
    const axis = (from, to) => ({ type: 'value', min: from, max: to, show: false });
    return {
      ...base(data), legend: { show: true, top: 0, left: 0, itemGap: 18, itemWidth: 14, itemHeight: 13, textStyle: text },
      grid: { left: Math.max(across, 20), right: Math.max(across, 20), top: 60, height: Math.max((north - south) * scale, 20), outerBoundsMode: 'none' },
      tooltip: { ...base(data).tooltip, trigger: 'item', formatter: (one) => one.data.name + '\n' + one.seriesName },
      xAxis: axis(west, east), yAxis: axis(south, north),
      series: states.map(([name, tone]) => ({
        name, type: 'scatter', symbol: SHAPES[tone], symbolSize: narrow() ? 10 : 13, cursor: 'pointer', itemStyle: { color: COLOURS[tone], borderColor: '#fff', borderWidth: 1 },
        label: { ...text, ...clear, fontSize: 11, show: true, position: 'right', formatter: (one) => one.data.said }, labelLayout: { hideOverlap: true },
        data: there.filter((row) => (row.state?.textContent.trim() ?? '') === name).map((row) => ({ name: row.name, said: outside(row) ? row.name + ' →' : tone === 'late' && !narrow() ? row.name : '', value: spot(row), row: row.at, label: { position: spot(row)[0] > west + (east - west) * .7 && width < 1000 ? 'left' : 'right' } })),
      })),
    };
  }

  function heightOf(figure, data, width) {
    if (figure.dataset.shape === 'bars') return above(data) + 36 + data.rows.length * (printing() ? 26 : data.drawn.length > 1 ? 44 : 34);
    if (figure.dataset.shape === 'points') return Math.min(Math.max(width * .75, 320), 560);
    return 300;
  }

  function draw(figure) {
    const data = read(figure);
    const details = figure.querySelector('details');
    const place = document.createElement('div');
    place.className = 'td-drawing';
    place.setAttribute('aria-hidden', 'true');
    details.before(place);
    details.open = false;
    const paper = (width) => {
      data.width = width;
      const size = { width, height: heightOf(figure, data, width) };
      place.style.height = size.height + 'px';
      return size;
    };
    const size = paper(place.clientWidth);
    const chart = echarts.init(place, null, { renderer: 'svg', ...size });
    const show = (sized) => {
      chart.resize(sized);
      chart.setOption({ ...DRAW[figure.dataset.shape](data, sized.width, sized.height), ...(printing() ? { animation: false } : {}) }, true);
      chart.getZr().flush();
    };
    show(size);
    chart.on('click', (one) => {
      const row = data.rows[one.data?.row ?? one.dataIndex];
      const path = row.paths[data.drawn[one.seriesIndex]?.at] ?? row.paths.find(Boolean);
      if (path) location.assign(path);
    });
    let last = size.width;
    new ResizeObserver(() => { if (place.clientWidth && Math.abs(place.clientWidth - last) > 2 && !printing()) { last = place.clientWidth; show(paper(last)); } }).observe(place);
    // On paper the drawing is as wide as an A4 page, and the figures stand under it.
    let open = false;
    addEventListener('beforeprint', () => { document.documentElement.classList.add('printing'); open = details.open; details.open = open || data.rows.length <= MOST_PRINTED; show(paper(610)); });
    addEventListener('afterprint', () => { document.documentElement.classList.remove('printing'); details.open = open; show(paper(place.clientWidth)); });
  }

  document.querySelectorAll('figure.td-chart:not([data-shape]) details').forEach((long) => { long.open = long.querySelectorAll('tbody tr').length <= LONG; });
  const begin = () => document.querySelectorAll('figure.td-chart[data-shape]').forEach(draw);
  (document.fonts?.ready ?? Promise.resolve()).then(begin);
})();
