// Draws a chart of the table beside it, from what stands in the table: so both always say the same. Without JavaScript, and for who
// does not see the chart, the table is all there is to know.
'use strict';

function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function draw(element) {
    const table = document.getElementById(element.dataset.table);
    // A figure that is only told of several periods together has no bar: it belongs to none of them.
    const rows = Array.from(table.tBodies[0].rows).filter((row) => !row.dataset.together);
    const unseen = table.dataset.unseen;
    const text = { color: token('--basis-color-default-color-document'), fontFamily: token('--basis-text-font-family-default') };
    const values = rows.map((row) => {
        const data = row.querySelector('data');
        return data ? Number(data.value) : null;
    });
    element.hidden = false;
    element.setAttribute('aria-hidden', 'true');
    const chart = echarts.init(element);
    chart.setOption({
        animation: false,
        textStyle: text,
        grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
        xAxis: { type: 'category', data: rows.map((row) => row.cells[0].textContent.trim()), axisLabel: { ...text, rotate: 90 } },
        yAxis: { type: 'value', minInterval: 1, axisLabel: text },
        series: [{
            type: 'bar',
            data: values.map((value) => (value === null ? { value: 0, label: { formatter: unseen, rotate: 90, align: 'left', verticalAlign: 'middle' } } : value)),
            itemStyle: { color: token('--basis-color-accent-1-bg-default') },
            label: { show: true, position: 'top', ...text },
        }],
    });
    window.addEventListener('resize', () => chart.resize());
}

document.querySelectorAll('.chart').forEach(draw);
