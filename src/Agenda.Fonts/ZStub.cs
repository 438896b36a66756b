using System.Buffers.Binary;
#pragma warning disable
using System.Text;
namespace Agenda.Fonts;

internal readonly record struct Glyph(ushort Gid, short Advance, short KernAfter, string Text);   // font units

/// Minimal sfnt reader: cmap 4/12, hmtx, GPOS PairPos (kern feature, ext.), legacy kern, GSUB liga; TrueType subsetter.
public sealed partial class FontFace
{
    public readonly string Name=null!; public readonly byte[] Data=null!;
    readonly Dictionary<string,(int off,int len)> _t = new();
    public readonly int UnitsPerEm, NumGlyphs, Ascent, Descent, CapHeight, XMin, YMin, XMax, YMax, Weight; public readonly double ItalicAngle; public readonly ushort FsType;
    readonly int _numHM, _hmtx; readonly bool _longLoca;
    readonly Dictionary<int, ushort> _cmap = new();
    readonly Dictionary<uint, short> _pairs = new();                    // legacy kern / PairPos1 in a map
    readonly List<Pair2> _pair2 = new();
    readonly Dictionary<ushort, List<(ushort[] rest, ushort lig)>> _liga = new();
    readonly Dictionary<string, Glyph[]> _shapeCache = new();
    public readonly string PsName=null!;
    sealed record Pair2(Dictionary<ushort,int> Cov, Func<ushort,int> C1, Func<ushort,int> C2, short[] V, int N2);

    public FontFace(string name, byte[] data, bool kern = true)
    {
        Name = name; Data = data;
        int n = U16(4); for (int i = 0; i < n; i++) { int p = 12 + 16 * i; _t[System.Text.Encoding.ASCII.GetString(data, p, 4)] = ((int)U32(p + 8), (int)U32(p + 12)); }
        int head = T("head"); UnitsPerEm = U16(head + 18); XMin = S16(head + 36); YMin = S16(head + 38); XMax = S16(head + 40); YMax = S16(head + 42); _longLoca = S16(head + 50) == 1;
        int hhea = T("hhea"); Ascent = S16(hhea + 4); Descent = S16(hhea + 6); _numHM = U16(hhea + 34); _hmtx = T("hmtx");
        NumGlyphs = U16(T("maxp") + 4); int os2 = T("OS/2"); Weight = U16(os2 + 4); FsType = (ushort)U16(os2 + 8); CapHeight = U16(os2) >= 2 ? S16(os2 + 88) : Ascent * 7 / 10;
        ItalicAngle = (int)U32(T("post") + 4) / 65536.0;
        ReadCmap(); PsName = ReadPsName();
        if (kern) { if (_t.ContainsKey("GPOS")) ReadGpos(); if (_pairs.Count == 0 && _pair2.Count == 0 && _t.ContainsKey("kern")) ReadKern(); if (_t.ContainsKey("GSUB")) ReadLiga(); }
    }
    int T(string tag) => _t[tag].off;
    int U16(int p) => BinaryPrimitives.ReadUInt16BigEndian(Data.AsSpan(p)); int S16(int p) => BinaryPrimitives.ReadInt16BigEndian(Data.AsSpan(p)); uint U32(int p) => BinaryPrimitives.ReadUInt32BigEndian(Data.AsSpan(p));
    string ReadPsName() { int p = T("name"); int c = U16(p + 2), s = p + U16(p + 4); for (int i = 0; i < c; i++) { int r = p + 6 + 12 * i; if (U16(r + 6) == 6) { int l = U16(r + 8), o = s + U16(r + 10); return U16(r) == 3 ? System.Text.Encoding.BigEndianUnicode.GetString(Data, o, l) : System.Text.Encoding.Latin1.GetString(Data, o, l); } } return Name; }
    void ReadCmap()
    {
        int p = T("cmap"); int n = U16(p + 2); int best = 0, bestFmt = 0;
        for (int i = 0; i < n; i++) { int o = p + (int)U32(p + 8 + 8 * i); int f = U16(o); int pid = U16(p + 4 + 8 * i); if ((f == 4 || f == 12) && (pid == 0 || pid == 3) && f > bestFmt) { best = o; bestFmt = f; } }
        if (bestFmt == 12) { int g = (int)U32(best + 12); for (int i = 0; i < g; i++) { int q = best + 16 + 12 * i; uint s = U32(q), e = U32(q + 4), st = U32(q + 8); for (uint c = s; c <= e; c++) _cmap[(int)c] = (ushort)(st + c - s); } return; }
        int seg = U16(best + 6) / 2; int end = best + 14, start = end + 2 * seg + 2, delta = start + 2 * seg, ro = delta + 2 * seg;
        for (int i = 0; i < seg; i++) { int s = U16(start + 2 * i), e = U16(end + 2 * i), d = U16(delta + 2 * i), r = U16(ro + 2 * i); for (int c = s; c <= e && c != 0xFFFF; c++) { int g = r == 0 ? (c + d) & 0xFFFF : U16(ro + 2 * i + r + 2 * (c - s)); if (r != 0 && g != 0) g = (g + d) & 0xFFFF; if (g != 0) _cmap[c] = (ushort)g; } }
    }
    Dictionary<ushort,int> Coverage(int p) { var d = new Dictionary<ushort,int>(); int f = U16(p), n = U16(p + 2); if (f == 1) for (int i = 0; i < n; i++) d[(ushort)U16(p + 4 + 2 * i)] = i; else for (int i = 0; i < n; i++) { int q = p + 4 + 6 * i; int s = U16(q), e = U16(q + 2), x = U16(q + 4); for (int g = s; g <= e; g++) d[(ushort)g] = x + g - s; } return d; }
    Func<ushort,int> ClassDef(int p) { var a = new ushort[NumGlyphs]; int f = U16(p); if (f == 1) { int s = U16(p + 2), n = U16(p + 4); for (int i = 0; i < n; i++) a[s + i] = (ushort)U16(p + 6 + 2 * i); } else { int n = U16(p + 2); for (int i = 0; i < n; i++) { int q = p + 4 + 6 * i; for (int g = U16(q); g <= U16(q + 2); g++) a[g] = (ushort)U16(q + 4); } } return g => g < a.Length ? a[g] : 0; }
    /// lookups of a feature, for script latn (or DFLT), default language
    IEnumerable<int> Lookups(int tbl, string feat)
    {
        int sl = tbl + U16(tbl + 4), fl = tbl + U16(tbl + 6); int ns = U16(sl); int script = 0;
        for (int i = 0; i < ns; i++) { var tag = System.Text.Encoding.ASCII.GetString(Data, sl + 2 + 6 * i, 4); if (tag == "latn" || (tag == "DFLT" && script == 0)) script = sl + U16(sl + 2 + 6 * i + 4); }
        if (script == 0 || U16(script) == 0) yield break; int ls = script + U16(script); int nf = U16(ls + 4);
        for (int i = 0; i < nf; i++) { int fi = U16(ls + 6 + 2 * i); int fr = fl + 2 + 6 * fi; if (System.Text.Encoding.ASCII.GetString(Data, fr, 4) != feat) continue; int ft = fl + U16(fr + 4); int nl = U16(ft + 2); for (int j = 0; j < nl; j++) yield return U16(ft + 4 + 2 * j); }
    }
    void ReadGpos()
    {
        int g = T("GPOS"), ll = g + U16(g + 8);
        foreach (var li in Lookups(g, "kern")) { int lk = ll + U16(ll + 2 + 2 * li); int type = U16(lk), ns = U16(lk + 4);
            for (int s = 0; s < ns; s++) { int st = lk + U16(lk + 6 + 2 * s); int ty = type; if (ty == 9) { ty = U16(st + 2); st += (int)U32(st + 4); } if (ty != 2) continue;
                int fmt = U16(st); int vf1 = U16(st + 4), vf2 = U16(st + 6); if ((vf1 & 4) == 0) continue; int sz1 = System.Numerics.BitOperations.PopCount((uint)vf1) * 2, sz2 = System.Numerics.BitOperations.PopCount((uint)vf2) * 2; int xo = System.Numerics.BitOperations.PopCount((uint)(vf1 & 3)) * 2;
                var cov = Coverage(st + U16(st + 2));
                if (fmt == 1) { foreach (var (gl, ci) in cov) { int ps = st + U16(st + 10 + 2 * ci); int n = U16(ps); for (int i = 0; i < n; i++) { int r = ps + 2 + i * (2 + sz1 + sz2); _pairs.TryAdd((uint)(gl << 16 | U16(r)), (short)S16(r + 2 + xo)); } } }
                else { int n1 = U16(st + 12), n2 = U16(st + 14); var v = new short[n1 * n2]; for (int i = 0; i < n1 * n2; i++) v[i] = (short)S16(st + 16 + i * (sz1 + sz2) + xo); _pair2.Add(new Pair2(cov, ClassDef(st + U16(st + 8)), ClassDef(st + U16(st + 10)), v, n2)); } } }
    }
    void ReadKern() { int p = T("kern"); int n = U16(p + 2); int q = p + 4; for (int i = 0; i < n; i++) { int len = U16(q + 2), cov = U16(q + 4); if ((cov >> 8) == 0 && (cov & 1) == 1) { int np = U16(q + 6); for (int k = 0; k < np; k++) _pairs[U32(q + 14 + 6 * k)] = (short)S16(q + 18 + 6 * k); } q += len; } }
    void ReadLiga()
    {
        int g = T("GSUB"), ll = g + U16(g + 8);
        foreach (var li in Lookups(g, "liga")) { int lk = ll + U16(ll + 2 + 2 * li); int type = U16(lk), ns = U16(lk + 4);
            for (int s = 0; s < ns; s++) { int st = lk + U16(lk + 6 + 2 * s); int ty = type; if (ty == 7) { ty = U16(st + 2); st += (int)U32(st + 4); } if (ty != 4) continue;
                foreach (var (gl, ci) in Coverage(st + U16(st + 2))) { int set = st + U16(st + 6 + 2 * ci); int n = U16(set); var list = _liga.TryGetValue(gl, out var l0) ? l0 : _liga[gl] = new(); for (int i = 0; i < n; i++) { int lg = set + U16(set + 2 + 2 * i); int cc = U16(lg + 2); var rest = new ushort[cc - 1]; for (int k = 0; k < cc - 1; k++) rest[k] = (ushort)U16(lg + 4 + 2 * k); list.Add((rest, (ushort)U16(lg))); } } } }
    }
    public ushort Gid(int cp) => _cmap.TryGetValue(cp, out var g) ? g : (ushort)0;
    public int Adv(ushort g) => U16(_hmtx + 4 * Math.Min((int)g, _numHM - 1));
    short Kern(ushort a, ushort b) { if (_pairs.TryGetValue((uint)(a << 16 | b), out var v)) return v; foreach (var p in _pair2) if (p.Cov.ContainsKey(a)) { var x = p.V[p.C1(a) * p.N2 + p.C2(b)]; if (x != 0) return x; } return 0; }
    internal Glyph[] ShapeG(string s)
    {
        if (_shapeCache.TryGetValue(s, out var r)) return r;
        var gl = new List<(ushort g, string t)>(s.Length);
        foreach (var rune in s.EnumerateRunes()) gl.Add((Gid(rune.Value), rune.ToString()));
        for (int i = 0; i < gl.Count; i++) if (_liga.TryGetValue(gl[i].g, out var cand)) foreach (var (rest, lig) in cand) { if (i + rest.Length >= gl.Count) continue; bool ok = true; for (int k = 0; k < rest.Length && ok; k++) ok = gl[i + 1 + k].g == rest[k]; if (!ok) continue; var txt = string.Concat(gl.Skip(i).Take(rest.Length + 1).Select(x => x.t)); gl.RemoveRange(i, rest.Length + 1); gl.Insert(i, (lig, txt)); break; }
        r = new Glyph[gl.Count]; for (int i = 0; i < r.Length; i++) r[i] = new Glyph(gl[i].g, (short)Adv(gl[i].g), i + 1 < r.Length ? Kern(gl[i].g, gl[i + 1].g) : (short)0, gl[i].t);
        return _shapeCache[s] = r;
    }
    internal double Width(Glyph[] gs, double size) { int w = 0; foreach (var g in gs) w += g.Advance + g.KernAfter; return w * size / UnitsPerEm; }

    /// TrueType subset with compact renumbered glyphs. map: old gid -> new gid (in ascending old order, 0 first).
    public (byte[] font, SortedDictionary<ushort, ushort> map) Subset(IEnumerable<ushort> used)
    {
        int loca = T("loca"), glyf = T("glyf"); int Loc(int g) => _longLoca ? (int)U32(loca + 4 * g) : U16(loca + 2 * g) * 2;
        var set = new SortedSet<ushort>(used) { 0 }; var todo = new Queue<ushort>(set);
        while (todo.Count > 0) { var g = todo.Dequeue(); int a = Loc(g), b = Loc(g + 1); if (b <= a || S16(glyf + a) >= 0) continue; int p = glyf + a + 10; int fl; do { fl = U16(p); var c = (ushort)U16(p + 2); if (set.Add(c)) todo.Enqueue(c); p += 4 + ((fl & 1) != 0 ? 4 : 2) + ((fl & 8) != 0 ? 2 : (fl & 0x40) != 0 ? 4 : (fl & 0x80) != 0 ? 8 : 0); } while ((fl & 0x20) != 0); }
        var map = new SortedDictionary<ushort, ushort>(); ushort nx = 0; foreach (var g in set) map[g] = nx++;
        var nglyf = new MemoryStream(); var nloca = new byte[4 * (map.Count + 1)]; var nhmtx = new byte[4 * map.Count];
        foreach (var (o, nw) in map) {
            BinaryPrimitives.WriteUInt32BigEndian(nloca.AsSpan(4 * nw), (uint)nglyf.Position); int a = Loc(o), b = Loc(o + 1);
            if (b > a) { var bytes = Data.AsSpan(glyf + a, b - a).ToArray(); if (BinaryPrimitives.ReadInt16BigEndian(bytes) < 0) { int p = 10; int fl; do { fl = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(p)); var c = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(p + 2)); BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(p + 2), map[c]); p += 4 + ((fl & 1) != 0 ? 4 : 2) + ((fl & 8) != 0 ? 2 : (fl & 0x40) != 0 ? 4 : (fl & 0x80) != 0 ? 8 : 0); } while ((fl & 0x20) != 0); } nglyf.Write(bytes); while (nglyf.Position % 4 != 0) nglyf.WriteByte(0); }
            BinaryPrimitives.WriteUInt16BigEndian(nhmtx.AsSpan(4 * nw), (ushort)Adv(o)); BinaryPrimitives.WriteInt16BigEndian(nhmtx.AsSpan(4 * nw + 2), (short)(o < _numHM ? S16(_hmtx + 4 * o + 2) : S16(_hmtx + 4 * _numHM + 2 * (o - _numHM)))); }
        BinaryPrimitives.WriteUInt32BigEndian(nloca.AsSpan(4 * map.Count), (uint)nglyf.Position);
        byte[] Tab(string t) => Data.AsSpan(_t[t].off, _t[t].len).ToArray();
        var head = Tab("head"); BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0); BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = Tab("hhea"); BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)map.Count); var maxp = Tab("maxp"); BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)map.Count);
        var tabs = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["head"] = head, ["hhea"] = hhea, ["maxp"] = maxp, ["hmtx"] = nhmtx, ["loca"] = nloca, ["glyf"] = nglyf.ToArray() };
        foreach (var t in new[] { "cvt ", "fpgm", "prep" }) if (_t.ContainsKey(t)) tabs[t] = Tab(t);
        int nt = tabs.Count; int off = 12 + 16 * nt; int total = off + tabs.Values.Sum(v => (v.Length + 3) & ~3); var outp = new byte[total]; var o2 = outp.AsSpan();
        int es = (int)Math.Log2(nt); BinaryPrimitives.WriteUInt32BigEndian(o2, 0x00010000); BinaryPrimitives.WriteUInt16BigEndian(o2[4..], (ushort)nt); BinaryPrimitives.WriteUInt16BigEndian(o2[6..], (ushort)((1 << es) * 16)); BinaryPrimitives.WriteUInt16BigEndian(o2[8..], (ushort)es); BinaryPrimitives.WriteUInt16BigEndian(o2[10..], (ushort)(nt * 16 - (1 << es) * 16));
        int d = 12; foreach (var (tag, v) in tabs) { System.Text.Encoding.ASCII.GetBytes(tag).CopyTo(outp, d); v.CopyTo(outp, off); BinaryPrimitives.WriteUInt32BigEndian(o2[(d + 4)..], Sum(outp, off, (v.Length + 3) & ~3)); BinaryPrimitives.WriteUInt32BigEndian(o2[(d + 8)..], (uint)off); BinaryPrimitives.WriteUInt32BigEndian(o2[(d + 12)..], (uint)v.Length); if (tag == "head") HeadOff = off; off += (v.Length + 3) & ~3; d += 16; }
        BinaryPrimitives.WriteUInt32BigEndian(o2[(HeadOff + 8)..], 0xB1B0AFBA - Sum(outp, 0, total));
        return (outp, map);
    }
    public string FamilyName=>"Lato"; public bool Covers(Rune r)=>Gid(r.Value)!=0;
 public static FontFace Load(byte[] b)=>new FontFace("x",b);
 public ShapedText Shape(string s){ var g=ShapeG(s); var l=new List<ShapedGlyph>(); int at=0,w=0; foreach(var x in g){ l.Add(new ShapedGlyph(x.Gid,x.Advance+x.KernAfter,at,x.Text.Length)); at+=x.Text.Length; w+=x.Advance+x.KernAfter;} return new ShapedText(s,[..l],w);}
    int HeadOff;
    static uint Sum(byte[] b, int o, int l) { uint s = 0; for (int i = 0; i < l; i += 4) s += BinaryPrimitives.ReadUInt32BigEndian(b.AsSpan(o + i)); return s; }
}

public sealed class Hyphenator { public IReadOnlyList<int> BreakPoints(string w){ var l=new List<int>(); for(int i=2;i<w.Length-2;i++) if("aeiou".Contains(w[i-1])&&!"aeiou".Contains(w[i])&&"aeiou".Contains(w[i+1])) l.Add(i); return l; } }
