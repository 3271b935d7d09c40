#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes keys and signed tokens with nothing but the standard library and the openssl program.

usage: make_tokens.py FOLDER

FOLDER gets the key files and tokens.json: a list of [name, expected, token], where `expected` is `fine` or the
reason of the refusal, at the time NOW.
"""
import base64
import hashlib
import hmac
import json
import subprocess
import sys
from pathlib import Path

NOW = 1_800_000_000
folder = Path(sys.argv[1])
rows = []


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *arguments], cwd=folder, input=data, check=True, capture_output=True).stdout


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def as_json(value):
    return value if isinstance(value, bytes) else json.dumps(value).encode()


def sign_hs256(text, secret):
    return hmac.new(secret, text, hashlib.sha256).digest()


def sign_rs256(text, key):
    return openssl("dgst", "-sha256", "-sign", key, data=text)


def sign_es256(text, key):
    der = openssl("dgst", "-sha256", "-sign", key, data=text)
    # SEQUENCE { INTEGER r, INTEGER s }, which RFC 7518 section 3.4 wants as two numbers of 32 bytes
    numbers, at = b"", 2
    for _ in range(2):
        length = der[at + 1]
        numbers += int.from_bytes(der[at + 2:at + 2 + length], "big").to_bytes(32, "big")
        at += 2 + length
    return numbers


def sign_eddsa(text, key):
    (folder / "text").write_bytes(text)
    return openssl("pkeyutl", "-sign", "-rawin", "-inkey", key, "-in", "text")


SIGNERS = {"HS256": sign_hs256, "RS256": sign_rs256, "ES256": sign_es256, "EdDSA": sign_eddsa}
SECRET = hashlib.sha256(b"shared").digest()
OTHER_SECRET = hashlib.sha256(b"other").digest()
KEYS = {"HS256": SECRET, "RS256": "rsa.pem", "ES256": "ec.pem", "EdDSA": "ed.pem"}
KEY_IDS = {"HS256": "hs", "RS256": "rs", "ES256": "es", "EdDSA": "ed"}
CLAIMS = {"aud": "rendezvous", "exp": NOW + 600, "iat": NOW, "jti": "id-1", "room": "yard"}


def compact(header, payload, algorithm, key):
    text = (b64(as_json(header)) + "." + b64(as_json(payload))).encode()
    return text.decode() + "." + b64(SIGNERS[algorithm](text, key))


def token(claims=None, header=None, algorithm="HS256", key=None):
    full = {"alg": algorithm, "typ": "JWT", "kid": KEY_IDS[algorithm]} if header is None else header
    return compact(full, CLAIMS if claims is None else claims, algorithm, KEYS[algorithm] if key is None else key)


def row(name, expected, text):
    rows.append([name, expected, text])


def claims_row(name, expected, **changes):
    changed = {key: value for key, value in {**CLAIMS, **changes}.items() if value is not None}
    row(name, expected, token(changed))


def header_row(name, expected, **changes):
    header = {"alg": "HS256", "typ": "JWT", "kid": "hs", **changes}
    row(name, expected, token(header={key: value for key, value in header.items() if value is not None}))


def make_keys():
    def pair(name, *arguments):
        openssl("genpkey", *arguments, "-out", name + ".pem")
        openssl("pkey", "-in", name + ".pem", "-pubout", "-out", name + ".pub")

    rsa = ["-algorithm", "RSA", "-pkeyopt"]
    curve = ["-algorithm", "EC", "-pkeyopt"]
    pair("rsa", *rsa, "rsa_keygen_bits:2048")
    pair("other-rsa", *rsa, "rsa_keygen_bits:2048")
    pair("short-rsa", *rsa, "rsa_keygen_bits:1024")
    pair("ec", *curve, "ec_paramgen_curve:P-256")
    pair("other-ec", *curve, "ec_paramgen_curve:P-256")
    pair("p384", *curve, "ec_paramgen_curve:P-384")
    pair("ed", "-algorithm", "ED25519")
    pair("other-ed", "-algorithm", "ED25519")
    openssl("req", "-x509", "-new", "-key", "rsa.pem", "-days", "2", "-subj", "/CN=issuer", "-out", "rsa.crt")
    files = {
        "hex.key": SECRET.hex() + "\n",
        "hex-named.key": "hex:" + SECRET.hex() + "\n",
        "base64.key": base64.b64encode(SECRET).decode() + "\r\n",
        "base64url.key": b64(SECRET),
        "base64-named.key": "base64:" + base64.b64encode(SECRET).decode() + "\n",
        "text.key": "a sentence that is long enough to be a secret\n",
        "text-named.key": "text:" + "f" * 64 + "\n",
        "short.key": "hex:" + SECRET.hex()[:-2] + "\n",
        "empty.key": "",
    }
    for name, content in files.items():
        (folder / name).write_text(content)
    (folder / "raw.key").write_bytes(SECRET)


def fine_rows():
    for algorithm in SIGNERS:
        row(algorithm, "fine", token(algorithm=algorithm))
    header_row("no type", "fine", typ=None)
    header_row("type in small letters", "fine", typ="jwt")
    header_row("unknown header field", "fine", x="y")
    claims_row("audience in a list", "fine", aud=["somebody", "rendezvous"])
    claims_row("rooms in a list", "fine", room=["yard", "gate 2"])
    claims_row("every room", "fine", room="*")
    claims_row("streams", "fine", stream=["front", "mp4:a/b.mp4"])
    claims_row("device", "fine", role="device")
    claims_row("viewer", "fine", role="viewer")
    claims_row("thousand uses", "fine", use=1000)
    claims_row("any number of uses", "fine", use=0)
    claims_row("a day", "fine", exp=NOW + 86400)
    claims_row("times with fractions", "fine", exp=NOW + 600.5, iat=NOW - 0.25)
    claims_row("expired within the skew", "fine", iat=NOW - 600, exp=NOW - 59)
    claims_row("issued ahead within the skew", "fine", iat=NOW + 60)
    claims_row("not before, within the skew", "fine", nbf=NOW + 60)
    claims_row("issuer", "fine", iss="https://shop.example")
    claims_row("longest id", "fine", jti="x" * 128)
    claims_row("unknown claims", "fine", sub="somebody", data={"nested": [1, {"two": 3}]})


def header_rows():
    bad = "bad signature"
    for name in ("none", "None", "NONE", "nOnE", ""):
        header = {"alg": name, "kid": "hs"}
        text = b64(as_json(header)) + "." + b64(as_json(CLAIMS))
        row(f"algorithm '{name}' without signature", bad, text + ".")
        row(f"algorithm '{name}' signed", bad, token(header=header))
    header_row("algorithm in small letters", bad, alg="hs256")
    header_row("unknown algorithm", bad, alg="HS512")
    header_row("algorithm is a number", bad, alg=256)
    header_row("algorithm is a list", bad, alg=["HS256"])
    header_row("no algorithm", bad, alg=None)
    header_row("no key id among several keys", bad, kid=None)
    header_row("unknown key id", bad, kid="nobody")
    header_row("key id is a path", bad, kid="../../dev/null")
    header_row("key id is empty", bad, kid="")
    header_row("key id is a number", bad, kid=1)
    header_row("other type", bad, typ="JWE")
    header_row("type is an object", bad, typ={})
    header_row("token in a token", bad, cty="JWT")
    header_row("too large a header", bad, x="y" * 1024)
    header_row("header nests too deeply", bad, x=json.loads("[" * 20 + "]" * 20))
    for field, value in {
        "jwk": {"kty": "oct", "k": b64(OTHER_SECRET)}, "jku": "https://evil.example/keys",
        "x5u": "https://evil.example/cert", "x5c": ["MIIB"], "crit": ["exp"],
    }.items():
        header_row("header brings " + field, bad, **{field: value})
    for name, text in {
        "header is a list": b'["HS256"]', "header is a text": b'"HS256"', "header is no JSON": b"{alg}",
        "header names the algorithm twice": b'{"alg":"none","alg":"HS256","kid":"hs"}',
        "header names the key twice": b'{"alg":"HS256","kid":"rs","kid":"hs"}',
        "header goes on": b'{"alg":"HS256","kid":"hs"}{}', "header is not UTF-8": b'{"alg":"HS256","kid":"hs\xff"}',
    }.items():
        row(name, bad, token(header=text))


def signature_rows():
    bad = "bad signature"
    row("other secret", bad, token(key=OTHER_SECRET))
    row("other RSA key", bad, token(algorithm="RS256", key="other-rsa.pem"))
    row("other EC key", bad, token(algorithm="ES256", key="other-ec.pem"))
    row("other Ed25519 key", bad, token(algorithm="EdDSA", key="other-ed.pem"))
    row("EC key of another curve", bad, token(algorithm="ES256", key="ec.pem").rsplit(".", 1)[0] + "."
        + b64(b"\1" * 96))
    for public, key_id in (("rsa.pub", "rs"), ("ec.pub", "es"), ("ed.pub", "ed")):
        secret = (folder / public).read_bytes()
        row(f"public key {key_id} as secret", bad, token(header={"alg": "HS256", "kid": key_id}, key=secret))
        row(f"public key {key_id} without line end as secret", bad,
            token(header={"alg": "HS256", "kid": key_id}, key=secret.strip()))
    for algorithm in ("HS256", "RS256", "ES256", "EdDSA"):
        good = token(algorithm=algorithm)
        head, payload, signature = good.split(".")
        other = b64(as_json({**CLAIMS, "room": "*"}))
        row(f"{algorithm}: another payload", bad, f"{head}.{other}.{signature}")
        row(f"{algorithm}: no signature", bad, f"{head}.{payload}.")
        row(f"{algorithm}: signature of zeros", bad, f"{head}.{payload}.{b64(bytes(64))}")
        row(f"{algorithm}: one byte of signature", bad, f"{head}.{payload}.AA")
        row(f"{algorithm}: half a signature", bad, f"{head}.{payload}.{signature[:len(signature) // 8 * 4]}")
        row(f"{algorithm}: signature and more", bad, f"{head}.{payload}.{signature[:-2]}AAAA")
        for other_algorithm in ("HS256", "RS256", "ES256", "EdDSA"):
            if other_algorithm != algorithm:
                header = {"alg": algorithm, "kid": KEY_IDS[other_algorithm]}
                row(f"{algorithm} with the key of {other_algorithm}", bad, token(header=header, algorithm=algorithm))


def text_rows():
    bad = "bad signature"
    good = token()
    head, payload, signature = good.split(".")
    row("two parts", bad, head + "." + payload)
    row("four parts", bad, good + ".AAAA")
    row("five parts", bad, good + ".AAAA.AAAA")
    row("no header", bad, f".{payload}.{signature}")
    row("no payload", bad, f"{head}..{signature}")
    row("only dots", bad, "..")
    row("nothing", bad, "")
    row("padding", bad, good + "=")
    row("padded header", bad, f"{head}=.{payload}.{signature}")
    row("blank before", bad, " " + good)
    row("line end after", bad, good + "\n")
    row("character of plain base64", bad, f"{head}.{payload}.+{signature[1:]}")
    row("character beyond ASCII", bad, f"{head}.{payload}.\u00ff{signature[1:]}")
    row("character beyond Latin-1", bad, f"{head}.{payload}.\u2603{signature[1:]}")
    row("NUL", bad, good + "\0")
    row("impossible length", bad, good + "AA")
    # 32 bytes leave two bits over, which another last character sets
    row("bits after the last byte", bad, good[:-1] + chr(ord(good[-1]) + 1))
    row("more than 4 KiB", bad, token({**CLAIMS, "data": "x" * 4096}))
    row("a million characters", bad, head + "." + "A" * 1_000_000 + "." + signature)
    row("a thousand dots", bad, "." * 1000)


def claim_rows():
    bad = "bad claims"
    for claim in ("aud", "exp", "iat", "jti", "room"):
        claims_row(f"no {claim}", bad, **{claim: None})
    claims_row("other audience", bad, aud="somebody")
    claims_row("audience in capitals", bad, aud="Rendezvous")
    claims_row("audience with more", bad, aud="rendezvous2")
    claims_row("other audiences", bad, aud=["a", "b"])
    claims_row("no audiences", bad, aud=[])
    claims_row("audience is a number", bad, aud=1)
    claims_row("audiences with a number", bad, aud=["rendezvous", 1])
    claims_row("id is empty", bad, jti="")
    claims_row("id is a number", bad, jti=7)
    claims_row("id is too long", bad, jti="x" * 129)
    claims_row("id has a control character", bad, jti="a\u0000b")
    claims_row("room is empty", bad, room="")
    claims_row("room is a number", bad, room=3)
    claims_row("room is true", bad, room=True)
    claims_row("rooms are empty", bad, room=[])
    claims_row("rooms nest", bad, room=[["yard"]])
    claims_row("every room and one", bad, room=["*", "yard"])
    claims_row("too many rooms", bad, room=[f"r{i}" for i in range(65)])
    claims_row("streams are empty", bad, stream=[])
    claims_row("stream is an object", bad, stream={"name": "front"})
    claims_row("role is unknown", bad, role="admin")
    claims_row("role in capitals", bad, role="Device")
    claims_row("role is a list", bad, role=["device"])
    for name, use in {"negative": -1, "too many": 1001, "a fraction": 1.5, "a text": "1", "true": True,
                      "huge": 2 ** 64, "more than huge": 10 ** 30}.items():
        claims_row(f"uses are {name}", bad, use=use)
    claims_row("more than a day", bad, exp=NOW + 86401)
    claims_row("ends before it begins", bad, exp=NOW - 1)
    claims_row("ends as it begins", bad, exp=NOW)
    for name, time in {"text": str(NOW + 600), "true": True, "negative": -1, "list": [NOW], "huge": 2 ** 63,
                       "more than huge": 10 ** 40, "beyond year 9999": 253402300800}.items():
        claims_row(f"expiry is {name}", bad, exp=time)
        claims_row(f"issue time is {name}", bad, iat=time)
        claims_row(f"start is {name}", bad, nbf=time)
    claims_row("issuer is a number", bad, iss=1)
    claims_row("claims nest too deeply", bad, data=json.loads("[" * 9 + "]" * 9))
    text = as_json(CLAIMS).decode()
    for name, payload in {
        "room stands twice": text[:-1] + ',"room":"*"}', "expiry stands twice": text[:-1] + f',"exp":{NOW + 9}}}',
        "nested name stands twice": text[:-1] + ',"data":{"a":1,"a":2}}', "infinite expiry":
        text.replace(str(NOW + 600), "1e999"), "expiry is NaN": text.replace(str(NOW + 600), "NaN"),
        "claims are a list": "[]", "claims are null": "null", "claims are cut off": text[:-1],
        "claims go on": text + "x", "claims with a comment": "/**/" + text,
        "two thousand brackets": "[" * 2000,
    }.items():
        row(name, bad, token(payload.encode()))
    row("claims are not UTF-8", bad, token(text.replace("yard", "\u00fc").encode("latin-1").replace(b"\\u00fc",
        b"\xff")[:-1] + b',"x":"\xff"}'))
    claims_row("expired", "expired", iat=NOW - 600, exp=NOW - 60)
    claims_row("expired long ago", "expired", iat=1000, exp=2000)
    claims_row("issued ahead", "not yet", iat=NOW + 61)
    claims_row("not before", "not yet", nbf=NOW + 61)


make_keys()
fine_rows()
header_rows()
signature_rows()
text_rows()
claim_rows()
(folder / "tokens.json").write_text(json.dumps(rows))
