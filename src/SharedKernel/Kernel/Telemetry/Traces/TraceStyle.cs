namespace Backend.Kernel.Telemetry.Traces;

/// <summary>The frame and the style sheet of the trace pages; nothing is loaded from elsewhere.</summary>
internal static class TraceStyle
{
    private const string Css = """
        :root{color-scheme:light dark;--bg:#fbfbfc;--fg:#1d2330;--dim:#667085;--line:#e4e7ec;--hover:#f2f4f7;--server:#3b6fd8;--internal:#7a6fd0;--client:#1f9a78;--consumer:#c77d1a;--error:#c9302c;--track:#eef0f4}
        @media(prefers-color-scheme:dark){:root{--bg:#14171d;--fg:#e6e9ef;--dim:#98a2b3;--line:#2a303b;--hover:#1c212a;--server:#6f9bf2;--internal:#a59bf0;--client:#4cc9a4;--consumer:#e5a54b;--error:#ff7b72;--track:#20252e}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:1280px;padding:24px 28px 60px;background:var(--bg);color:var(--fg);font:14px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif}
        h1{font-size:18px;font-weight:600;margin:0 0 4px}
        p.sum{color:var(--dim);margin:0 0 20px}
        a{color:var(--server);text-decoration:none}a:hover{text-decoration:underline}
        code,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12.5px}
        .dim{color:var(--dim)}.err{color:var(--error);font-weight:600}.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        table{width:100%;border-collapse:collapse}
        th{font-weight:500;color:var(--dim);text-align:left;font-size:12px;padding:6px 10px;border-bottom:1px solid var(--line)}th.num{text-align:right}
        td{padding:7px 10px;border-bottom:1px solid var(--line)}tr:hover td{background:var(--hover)}
        td.name{width:99%}
        details{border-bottom:1px solid var(--line)}
        summary{display:grid;grid-template-columns:minmax(260px,40%) 1fr 84px;gap:14px;align-items:center;padding:6px 8px;cursor:pointer;list-style:none}
        summary::-webkit-details-marker{display:none}summary:hover{background:var(--hover)}
        .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
        .dot{display:inline-block;width:8px;height:8px;border-radius:2px;margin-right:8px}
        .track{position:relative;height:14px;background:var(--track);border-radius:3px}
        .bar{position:absolute;top:0;bottom:0;min-width:2px;border-radius:3px}
        .server{background:var(--server)}.consumer{background:var(--consumer)}.internal{background:var(--internal)}.client,.producer{background:var(--client)}.failed{background:var(--error)}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:3px 18px;margin:2px 8px 12px 26px}
        dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
        form{display:flex;gap:16px;align-items:center;margin:0 0 14px;color:var(--dim)}p.link{margin:0 0 6px}
        input[type=search],button{font:inherit;color:inherit;background:var(--track);border:1px solid var(--line);border-radius:4px;padding:3px 8px}
        .legend{margin-top:18px;color:var(--dim);font-size:12px}.legend .dot{margin-left:14px}
        """;

    public static HtmlText Open(string title) => new HtmlText()
        .Markup($"""<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>""")
        .Literal(Css)
        .Literal("</style></head><body>");

    public static string Close(HtmlText page) => page.Literal("</body></html>").ToString();
}
