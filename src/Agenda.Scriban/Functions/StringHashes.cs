using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>The hash functions of `string`: of the UTF-8 bytes, in lower-case hexadecimals.</summary>
internal static class StringHashes
{
    public static BuiltinFunction? Create(string name) => name switch
    {
        "md5" => Hash(Md5),
        "sha1" => Hash(Sha1),
        "sha256" => Hash(SHA256.HashData),
        "sha512" => Hash(SHA512.HashData),
        "hmac_sha1" => Keyed(HmacSha1),
        "hmac_sha256" => Keyed(HMACSHA256.HashData),
        "hmac_sha512" => Keyed(HMACSHA512.HashData),
        _ => null,
    };

    private static BuiltinFunction Hash(Func<byte[], byte[]> hash) =>
        new(call => Convert.ToHexStringLower(hash(Bytes(call, 0))), Parameter.Text("text"));

    private static BuiltinFunction Keyed(Func<byte[], byte[], byte[]> hash) =>
        new(call => Convert.ToHexStringLower(hash(Bytes(call, 1), Bytes(call, 0))), Parameter.Text("text"), Parameter.Text("secretKey"));

    private static byte[] Bytes(BuiltinCall call, int index) => Encoding.UTF8.GetBytes(call.Text(index) ?? "");

    [SuppressMessage("Security", "CA5351", Justification = "Part of the language; nothing is kept safe with it.")]
    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);

    [SuppressMessage("Security", "CA5350", Justification = "Part of the language; nothing is kept safe with it.")]
    private static byte[] Sha1(byte[] bytes) => SHA1.HashData(bytes);

    [SuppressMessage("Security", "CA5350", Justification = "Part of the language; nothing is kept safe with it.")]
    private static byte[] HmacSha1(byte[] key, byte[] bytes) => HMACSHA1.HashData(key, bytes);
}
