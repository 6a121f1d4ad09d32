#!/usr/bin/env python3
"""Writes the damaged variants of the plans in this folder: NN-name.ocr.txt (all) and NN-name.plain.txt (some).

.ocr.txt   imitates a poor text layer: most diacritics lost or misread, joined words, page numbers and form feeds,
           stray marks. Digits, symbols of documents and "%" are left as they are, so every figure of the gold
           annotation can still be told from the text.
.plain.txt only loses its diacritics, as when typed on a machine without a Vietnamese keyboard.

Both are scored against the gold of the clean text; its spans hold for the clean text only.
The outcome depends on nothing but the file name and its text.
"""
import pathlib
import random
import re
import unicodedata

HERE = pathlib.Path(__file__).parent
WITHOUT_DIACRITICS = ("11", "13", "15", "18")
LINES_PER_PAGE = 40

MISREAD = {
    'ă': 'iad', 'ắ': 'i4é', 'ằ': 'i&a', 'ẵ': 'éa', 'ặ': 'iéa', 'â': 'éé4', 'ấ': 'éd', 'ầ': 'éi', 'ậ': 'é4', 'ẩ': 'éa',
    'ê': 'é&', 'ế': 'é', 'ề': 'éè', 'ể': 'é', 'ệ': 'é¢', 'ễ': 'é', 'ô': '6é', 'ố': '6éd0', 'ồ': 'd0', 'ộ': '6¢§',
    'ổ': 'd6', 'ỗ': 'd', 'ơ': 'oa', 'ớ': 'éd&', 'ờ': 'd', 'ở': 'd', 'ợ': 'og', 'ỡ': 'd', 'ư': 'wu', 'ứ': 'tu', 'ừ': 'iu',
    'ử': 'iu', 'ữ': 'iu', 'ự': 'yu', 'ủ': 'tu', 'ụ': 'yu', 'ú': 'u', 'ã': '3&4', 'ả': '4a', 'á': '4a', 'ị': 'ji', 'ỷ': 'y',
}
WHOLE = {
    'thứ': ('thtr', 'tht', 'thir', 'thi'), 'của': ('cua', 'ctia', 'cia', 'cta'), 'năm': ('nam', 'ndm', 'nim'),
    'từ': ('tir', 'tu'), 'số': ('sé', 's6', 'so'), 'và': ('va', 'vi'), 'các': ('cac', 'céc', 'cdc'), 'xã': ('x3', 'xa', 'x4'),
    'lần': ('1an', 'lan', 'l1an'), 'lập': ('1ap', 'lap'), 'là': ('1a', 'la'), 'làm': ('1am', 'lam'), 'những': ('nhimg', 'nhung'),
    'trước': ('trudc', 'trwéc', 'truéc', 'truoc'), 'nước': ('nudc', 'nwdc', 'nuéc'), 'được': ('duoc', 'dugc', 'dwgc'),
    'đạt': ('dat',), 'dưới': ('dudi', 'duéi', 'duoi'), 'tỷ': ('ty',), 'tỉ': ('ti',), 'với': ('v6i', 'voi', 'v&i'),
}
BULLETS = {'•': ('e', '*', '®', '•'), '–': ('-', '—'), '+': ('+', '+', '¢'), '*': ('*', '°')}
STRAY = ('\\ ’', '. ~', '|', '— .', '’', ',.')


def bare(text):
    text = text.replace('đ', 'd').replace('Đ', 'D')
    return unicodedata.normalize('NFC', ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c)))


def is_sign(token):
    """Numbers, dates and symbols of documents: 31/3/2026, 152/2025/NĐ-CP, 95%."""
    return bool(re.search(r'\d', token) or re.search(r'[A-ZĐ]{2,}[-/]|[-/][A-ZĐ]{2,}', token))


def misread_syllable(token, chance):
    core = token.rstrip('.,;:)')
    tail = token[len(core):]
    if is_sign(token):
        return bare(token)
    if core in WHOLE and chance.random() < 0.7:
        return chance.choice(WHOLE[core]) + tail
    if core.isupper() or core.istitle():
        return chance.choice(('P', 'D')) + bare(core[1:]) + tail if core.startswith('Đ') else bare(token)
    out = ''
    for letter in unicodedata.normalize('NFC', core):
        draw = chance.random()
        if draw < 0.55 and letter in MISREAD:
            out += chance.choice(MISREAD[letter])
        elif draw < 0.60 and letter not in 'đ' and bare(letter) != letter:
            out += letter
        else:
            out += bare(letter)
    if out.startswith('la') and chance.random() < 0.15:
        out = '1' + out[1:]
    return out + tail


def misread_line(line, chance):
    line = re.sub(r'[ \t]+', ' ', line).strip().replace('≥', '>=').replace('≤', '<=')
    if line[:1] in BULLETS:
        line = chance.choice(BULLETS[line[0]]) + line[1:]
    label = re.match(r'(II|III|VII)\. ', line)
    if label and chance.random() < 0.4:
        line = label[1][:-1] + '1' + line[len(label[1]):]
    tokens = [misread_syllable(token, chance) for token in line.split(' ')]
    text = ''
    for i, token in enumerate(tokens):
        joined = i > 0 and token.isalpha() and tokens[i - 1].isalpha() and chance.random() < 0.02
        text += ('' if i == 0 or joined else ' ') + token
    if text.endswith(';') and chance.random() < 0.1:
        text = text[:-1] + chance.choice((':', ',', '.'))
    return text


def misread(text, name):
    chance = random.Random(name)
    out, page = [], 1
    for n, line in enumerate(re.sub(r'\f(\d+\n)?', '', text).split('\n')):
        out.append(misread_line(line, chance))
        if n and n % LINES_PER_PAGE == 0:
            page += 1
            out += ['', '\f' + str(page), '']
        elif chance.random() < 0.015:
            out.append(chance.choice(STRAY))
    return '\n'.join(out)


def main():
    for clean in sorted(HERE.glob('[0-9][0-9]-*.txt')):
        if clean.name.count('.') > 1:
            continue
        text = clean.read_text(encoding='utf-8')
        clean.with_suffix('.ocr.txt').write_text(misread(text, clean.stem), encoding='utf-8')
        if clean.name.startswith(WITHOUT_DIACRITICS):
            clean.with_suffix('.plain.txt').write_text(bare(text), encoding='utf-8')


if __name__ == '__main__':
    main()
