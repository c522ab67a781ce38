import { codeList } from '../code-list.ts';
import { standardCodes } from '../standard-codes.ts';

export const currency = codeList({
  name: 'currency',
  title: ['Currencies', 'Валюты', 'کرنسیاں'],
  origin: 'ISO 4217, with currencies that are no more',
  codes: standardCodes(
    'currency',
    ['ISO 4217', 'ISO 4217', 'ISO 4217'],
    `USD PKR RUB EUR CNY GBP AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND
    BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB FJD
    FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
    KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
    MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PLN PYG QAR RON RSD RWF SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`,
    {
      XDR: ['Special drawing rights', 'Специальные права заимствования', 'خصوصی حقوقِ حصول'],
      SUR: ['Soviet rouble', 'Советский рубль', 'سوویت روبل'],
      DEM: ['German mark', 'Немецкая марка', 'جرمن مارک'],
      FRF: ['French franc', 'Французский франк', 'فرانسیسی فرانک'],
      ITL: ['Italian lira', 'Итальянская лира', 'اطالوی لیرا'],
    },
  ),
});
